import { requirementSchema } from '../../contract/schemas/requirement-schemas.ts';
import type { Requirement } from '../../core/requirements/requirement.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { HostId, RequirementId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, jsonFieldsOf, textOf } from '../database/row-values.ts';
import { rowReader } from './row-reader.ts';

export const REQUIREMENTS = rowReader<Requirement>({
  table: 'requirements',
  noun: "A host's requirement",
  select: 'SELECT * FROM requirements',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...jsonFieldsOf(row, 'body'),
    ...fieldsOf(row, { id: 'id', title: 'title', phase: 'phase' }),
  }),
  schema: requirementSchema,
});

/** A host's requirements in its order. */
export function listRequirements(db: ReadableDb, host: HostId): Requirement[] {
  return REQUIREMENTS.list(db, 'WHERE host = ? ORDER BY position', host);
}

/** The requirements of every host, each in its host's order, by host. */
export function listAllRequirements(db: ReadableDb): Map<string, Requirement[]> {
  return REQUIREMENTS.group(db, 'ORDER BY host, position', 'host');
}

/** Throws Fault `requirement-elsewhere` when another host has a requirement of this id. */
export function saveRequirement(
  db: WritableDb,
  host: HostId,
  position: number,
  { id, title, phase, ...body }: Requirement,
): void {
  const saved = prepared(
    db,
    `INSERT INTO requirements (id, host, position, title, phase, body) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, title = excluded.title,
       phase = excluded.phase, body = excluded.body
     WHERE host = excluded.host`,
  ).run(id, host, position, title, phase, JSON.stringify(body));
  if (saved.changes === 0) {
    throw new Fault(
      'requirement-elsewhere',
      'This requirement belongs to another host. Add it as a new one.',
    );
  }
}

/** Takes the exceptions to it along. */
export function removeRequirement(db: WritableDb, id: RequirementId): void {
  prepared(db, 'DELETE FROM exceptions WHERE requirement = ?').run(id);
  prepared(db, 'DELETE FROM requirements WHERE id = ?').run(id);
}

/** Every requirement of a host, those that cannot be read too, with the exceptions to them. */
export function removeRequirements(db: WritableDb, host: HostId): void {
  prepared(
    db,
    'DELETE FROM exceptions WHERE requirement IN (SELECT id FROM requirements WHERE host = ?)',
  ).run(host);
  prepared(db, 'DELETE FROM requirements WHERE host = ?').run(host);
}
