import type { Requirement } from '../../core/requirements/requirement.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { HostId, RequirementId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { jsonOf, textOf } from '../database/row-values.ts';

/** A host's requirements in its order. */
export function listRequirements(db: ReadableDb, host: HostId): Requirement[] {
  const sql = 'SELECT * FROM requirements WHERE host = ? ORDER BY position';
  return prepared(db, sql).all(host).map(toRequirement);
}

/** The requirements of every host, each in its host's order, by host. */
export function listAllRequirements(db: ReadableDb): Map<HostId, Requirement[]> {
  const byHost = new Map<HostId, Requirement[]>();
  for (const row of prepared(db, 'SELECT * FROM requirements ORDER BY host, position').all()) {
    const host = textOf<HostId>(row, 'host');
    const list = byHost.get(host);
    if (list === undefined) byHost.set(host, [toRequirement(row)]);
    else list.push(toRequirement(row));
  }
  return byHost;
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

function toRequirement(row: Row): Requirement {
  return {
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    phase: textOf(row, 'phase'),
    ...jsonOf<Omit<Requirement, 'id' | 'title' | 'phase'>>(row, 'body'),
  };
}
