import { hostSchema } from '../../contract/schemas/host-schemas.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { Requirement } from '../../core/requirements/requirement.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { HostId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, jsonOf, textOf } from '../database/row-values.ts';
import { releasePapers } from './document-store.ts';
import { joinRows } from './join-rows.ts';
import {
  listAllRequirements,
  listRequirements,
  removeRequirement,
  removeRequirements,
  saveRequirement,
} from './requirement-store.ts';
import { rowReader } from './row-reader.ts';

type HostFields = Omit<Host, 'requirements'>;

export const HOSTS = rowReader<HostFields>({
  table: 'hosts',
  noun: 'A host',
  select: 'SELECT * FROM hosts',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...fieldsOf(row, {
      id: 'id',
      name: 'name',
      city: 'city',
      state: 'state',
      platform: 'platform',
      contact: 'contact',
      notes: 'notes',
      maxPacketBytes: 'max_packet_bytes',
    }),
    admission: jsonOf(row, 'admission'),
    ...(row['source'] !== null && { source: jsonOf(row, 'source') }),
    ...(typeof row['paper_order'] === 'string' && { paperOrder: jsonOf(row, 'paper_order') }),
    fictional: row['fictional'] === 1,
  }),
  schema: hostSchema.omit({ requirements: true }),
});

const putHost = joinRows(
  (fields: HostFields, requirements: readonly Requirement[]): Host => ({
    ...fields,
    requirements,
  }),
);

/** Every host with its requirements in its own order, by name. */
export function listHosts(db: ReadableDb): Host[] {
  const requirements = listAllRequirements(db);
  return HOSTS.list(db, 'ORDER BY name COLLATE NOCASE, id').map((fields) =>
    putHost(fields, requirements.get(fields.id) ?? []),
  );
}

export function findHost(db: ReadableDb, id: HostId): Host | undefined {
  const fields = HOSTS.find(db, 'WHERE id = ?', id);
  return fields && putHost(fields, listRequirements(db, id));
}

/**
 * Adds or replaces a host with its requirements. A requirement that is gone takes the exceptions to
 * it along. Inside a change.
 */
export function saveHost(db: WritableDb, host: Host): Host {
  prepared(
    db,
    `INSERT INTO hosts
       (id, name, city, state, platform, contact, notes, max_packet_bytes, source, fictional,
        admission, paper_order)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, city = excluded.city,
       state = excluded.state, platform = excluded.platform, contact = excluded.contact,
       notes = excluded.notes, max_packet_bytes = excluded.max_packet_bytes,
       source = excluded.source, fictional = excluded.fictional,
       admission = excluded.admission, paper_order = excluded.paper_order`,
  ).run(
    host.id,
    host.name,
    host.city,
    host.state,
    host.platform,
    host.contact,
    host.notes,
    host.maxPacketBytes ?? null,
    host.source === undefined ? null : JSON.stringify(host.source),
    host.fictional ? 1 : 0,
    JSON.stringify(host.admission),
    host.paperOrder === undefined ? null : JSON.stringify(host.paperOrder),
  );
  saveRequirements(db, host);
  return findHost(db, host.id) ?? host;
}

function saveRequirements(db: WritableDb, host: Host): void {
  const kept = new Set(host.requirements.map((requirement) => requirement.id));
  for (const { id } of listRequirements(db, host.id)) if (!kept.has(id)) removeRequirement(db, id);
  for (const [position, requirement] of host.requirements.entries()) {
    saveRequirement(db, host.id, position, requirement);
  }
}

/** Throws Fault `host-in-use` while rotations are planned there. Inside a change. */
export function removeHost(db: WritableDb, id: HostId): boolean {
  const used = prepared(db, 'SELECT count(*) AS n FROM rotations WHERE host = ?').get(id);
  const count = Number(used?.['n'] ?? 0);
  if (count > 0) {
    throw new Fault(
      'host-in-use',
      `${count === 1 ? 'A rotation is' : `${count} rotations are`} planned at this host. Delete or move ${count === 1 ? 'it' : 'them'} first.`,
    );
  }
  removeRequirements(db, id);
  releasePapers(db, id);
  return prepared(db, 'DELETE FROM hosts WHERE id = ?').run(id).changes > 0;
}
