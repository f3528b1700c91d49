import { exceptionSchema } from '../../contract/schemas/requirement-schemas.ts';
import { rotationSchema } from '../../contract/schemas/rotation-schemas.ts';
import type { Exception } from '../../core/requirements/requirement.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { RotationId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, jsonOf, textOf } from '../database/row-values.ts';
import { joinRows } from './join-rows.ts';
import { rowReader } from './row-reader.ts';

type RotationFields = Omit<Rotation, 'exceptions'>;

export const ROTATIONS = rowReader<RotationFields>({
  table: 'rotations',
  noun: 'A rotation',
  select: 'SELECT * FROM rotations',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...fieldsOf(row, {
      id: 'id',
      host: 'host',
      title: 'title',
      start: 'start_day',
      end: 'end_day',
      type: 'type',
      stage: 'stage',
      appliedOn: 'applied_on',
      offeredOn: 'offered_on',
      arrivesOn: 'arrives_on',
      sponsor: 'sponsor',
      notes: 'notes',
      elective: 'elective',
      ambition: 'ambition',
    }),
    tags: jsonOf(row, 'tags'),
    papers: jsonOf(row, 'papers'),
  }),
  schema: rotationSchema.omit({ exceptions: true }),
});

export const EXCEPTIONS = rowReader<Exception>({
  table: 'exceptions',
  noun: 'An exception to a requirement',
  select: 'SELECT * FROM exceptions',
  keyOf: (row) => `${row['rotation']} ${row['requirement']}`,
  fields: (row) =>
    fieldsOf(row, { requirement: 'requirement', kind: 'kind', note: 'note', on: 'on_day' }),
  schema: exceptionSchema,
});

const putRotation = joinRows(
  (fields: RotationFields, exceptions: readonly Exception[]): Rotation => ({
    ...fields,
    exceptions,
  }),
);

/** Every rotation with its exceptions, by start day. */
export function listRotations(db: ReadableDb): Rotation[] {
  const exceptions = EXCEPTIONS.group(db, 'ORDER BY requirement', 'rotation');
  return ROTATIONS.list(db, 'ORDER BY start_day, end_day, id').map((fields) =>
    putRotation(fields, exceptions.get(fields.id) ?? []),
  );
}

export function findRotation(db: ReadableDb, id: RotationId): Rotation | undefined {
  const fields = ROTATIONS.find(db, 'WHERE id = ?', id);
  return fields && putRotation(fields, listExceptions(db, id));
}

/** Adds or replaces a rotation with its exceptions. Inside a change. */
export function saveRotation(db: WritableDb, rotation: Rotation): Rotation {
  prepared(
    db,
    `INSERT INTO rotations
       (id, host, title, start_day, end_day, type, stage, applied_on, tags, notes, elective, ambition,
        papers, offered_on, arrives_on, sponsor)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET host = excluded.host, title = excluded.title,
       start_day = excluded.start_day, end_day = excluded.end_day, type = excluded.type,
       stage = excluded.stage, applied_on = excluded.applied_on, tags = excluded.tags,
       notes = excluded.notes, elective = excluded.elective, ambition = excluded.ambition,
       papers = excluded.papers,
       offered_on = excluded.offered_on, arrives_on = excluded.arrives_on,
       sponsor = excluded.sponsor`,
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
    rotation.papers === undefined ? null : JSON.stringify(rotation.papers),
    rotation.offeredOn ?? null,
    rotation.arrivesOn ?? null,
    rotation.sponsor ?? null,
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
  return EXCEPTIONS.list(db, 'WHERE rotation = ? ORDER BY requirement', rotation);
}
