import { letterSchema } from '../../contract/schemas/agenda-schemas.ts';
import type { Letter } from '../../core/rotations/letter.ts';
import type { LetterId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, jsonFieldsOf, textOf } from '../database/row-values.ts';
import { rowReader } from './row-reader.ts';

export const LETTERS = rowReader<Letter>({
  table: 'letters',
  noun: 'A letter',
  select: 'SELECT * FROM letters',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...jsonFieldsOf(row, 'body'),
    ...fieldsOf(row, { id: 'id', rotation: 'rotation' }),
  }),
  schema: letterSchema,
});

/** Every letter, by writer. */
export function listLetters(db: ReadableDb): Letter[] {
  return LETTERS.list(db, '').sort(
    (a, b) => a.writer.localeCompare(b.writer, 'en') || (a.id < b.id ? -1 : 1),
  );
}

export function findLetter(db: ReadableDb, id: LetterId): Letter | undefined {
  return LETTERS.find(db, 'WHERE id = ?', id);
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
