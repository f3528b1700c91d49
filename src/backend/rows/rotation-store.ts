import type { Exception } from '../../core/requirements/requirement.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { RotationId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { jsonOf, optional, textOf } from '../database/row-values.ts';

/** Every rotation with its exceptions, by start day. */
export function listRotations(db: ReadableDb): Rotation[] {
  return prepared(db, 'SELECT * FROM rotations ORDER BY start_day, end_day, id')
    .all()
    .map((row) => toRotation(row, listExceptions(db, textOf(row, 'id'))));
}

export function findRotation(db: ReadableDb, id: RotationId): Rotation | undefined {
  const row = prepared(db, 'SELECT * FROM rotations WHERE id = ?').get(id);
  return row && toRotation(row, listExceptions(db, id));
}

/** Adds or replaces a rotation with its exceptions. Inside a change. */
export function saveRotation(db: WritableDb, rotation: Rotation): Rotation {
  prepared(
    db,
    `INSERT INTO rotations
       (id, host, title, start_day, end_day, type, stage, applied_on, tags, notes, elective, ambition)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET host = excluded.host, title = excluded.title,
       start_day = excluded.start_day, end_day = excluded.end_day, type = excluded.type,
       stage = excluded.stage, applied_on = excluded.applied_on, tags = excluded.tags,
       notes = excluded.notes, elective = excluded.elective, ambition = excluded.ambition`,
  ).run(
    rotation.id,
    rotation.host,
    rotation.title,
    rotation.start,
    rotation.end,
    rotation.type,
    rotation.stage,
    rotation.appliedOn ?? null,
    JSON.stringify(rotation.tags),
    rotation.notes,
    rotation.elective,
    rotation.ambition ?? null,
  );
  saveExceptions(db, rotation);
  return findRotation(db, rotation.id) ?? rotation;
}

function saveExceptions(db: WritableDb, { id, exceptions }: Rotation): void {
  const kept = new Set(exceptions.map((exception) => exception.requirement));
  for (const { requirement } of listExceptions(db, id)) {
    if (kept.has(requirement)) continue;
    const sql = 'DELETE FROM exceptions WHERE rotation = ? AND requirement = ?';
    prepared(db, sql).run(id, requirement);
  }
  for (const { requirement, kind, note, on } of exceptions) {
    prepared(
      db,
      `INSERT INTO exceptions (rotation, requirement, kind, note, on_day) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (rotation, requirement) DO UPDATE SET kind = excluded.kind,
         note = excluded.note, on_day = excluded.on_day`,
    ).run(id, requirement, kind, note, on);
  }
}

/**
 * Removes a rotation with its exceptions and its place in cluster groups. Its budget lines stay as
 * lines of the season, since what was paid stays paid, and so do its letters, since what was written
 * stays written. Inside a change.
 */
export function removeRotation(db: WritableDb, id: RotationId): boolean {
  prepared(db, 'DELETE FROM exceptions WHERE rotation = ?').run(id);
  prepared(db, 'DELETE FROM cluster_group_rotations WHERE rotation = ?').run(id);
  prepared(db, 'UPDATE budget_lines SET rotation = NULL WHERE rotation = ?').run(id);
  prepared(db, 'UPDATE letters SET rotation = NULL WHERE rotation = ?').run(id);
  return prepared(db, 'DELETE FROM rotations WHERE id = ?').run(id).changes > 0;
}

function listExceptions(db: ReadableDb, rotation: RotationId): Exception[] {
  const sql = 'SELECT * FROM exceptions WHERE rotation = ? ORDER BY requirement';
  return prepared(db, sql)
    .all(rotation)
    .map((row) => ({
      requirement: textOf(row, 'requirement'),
      kind: textOf(row, 'kind'),
      note: textOf(row, 'note'),
      on: textOf(row, 'on_day'),
    }));
}

function toRotation(row: Row, exceptions: readonly Exception[]): Rotation {
  return {
    id: textOf(row, 'id'),
    host: textOf(row, 'host'),
    title: textOf(row, 'title'),
    start: textOf(row, 'start_day'),
    end: textOf(row, 'end_day'),
    type: textOf(row, 'type'),
    stage: textOf(row, 'stage'),
    ...optional('appliedOn', row, 'applied_on', textOf),
    tags: jsonOf(row, 'tags'),
    notes: textOf(row, 'notes'),
    elective: textOf(row, 'elective'),
    ...optional('ambition', row, 'ambition', textOf),
    exceptions,
  } as Rotation;
}
