import type { Letter } from '../../core/rotations/letter.ts';
import type { LetterId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { jsonOf, optional, textOf } from '../database/row-values.ts';

/** Every letter, by writer. */
export function listLetters(db: ReadableDb): Letter[] {
  return prepared(db, 'SELECT * FROM letters')
    .all()
    .map(toLetter)
    .sort((a, b) => a.writer.localeCompare(b.writer, 'en') || (a.id < b.id ? -1 : 1));
}

export function findLetter(db: ReadableDb, id: LetterId): Letter | undefined {
  const row = prepared(db, 'SELECT * FROM letters WHERE id = ?').get(id);
  return row && toLetter(row);
}

/** Adds or replaces. Inside a change. */
export function saveLetter(db: WritableDb, letter: Letter): Letter {
  const { id, rotation, ...body } = letter;
  prepared(
    db,
    `INSERT INTO letters (id, rotation, body) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET rotation = excluded.rotation, body = excluded.body`,
  ).run(id, rotation ?? null, JSON.stringify(body));
  return findLetter(db, id) ?? letter;
}

/** Inside a change. */
export function removeLetter(db: WritableDb, id: LetterId): boolean {
  return prepared(db, 'DELETE FROM letters WHERE id = ?').run(id).changes > 0;
}

function toLetter(row: Row): Letter {
  return {
    id: textOf(row, 'id'),
    ...optional('rotation', row, 'rotation', textOf),
    ...jsonOf<object>(row, 'body'),
  } as Letter;
}
