import { entrySchema } from '../../contract/schemas/immunization-schemas.ts';
import type {
  ImmunizationEntry,
  ImmunizationRecord,
} from '../../core/immunizations/immunization-record.ts';
import type { DocumentId, ImmunizationId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, jsonFieldsOf, textOf } from '../database/row-values.ts';
import { rowReader } from './row-reader.ts';

export const ENTRIES = rowReader<ImmunizationEntry>({
  table: 'immunizations',
  noun: 'An entry of the immunization record',
  select: 'SELECT * FROM immunizations',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...jsonFieldsOf(row, 'body'),
    ...fieldsOf(row, { id: 'id', kind: 'kind', on: 'on_day' }),
  }),
  schema: entrySchema,
});

/** The whole record, by day. */
export function listImmunizations(db: ReadableDb): ImmunizationRecord {
  return ENTRIES.list(db, 'ORDER BY on_day, kind, id');
}

export function findImmunization(
  db: ReadableDb,
  id: ImmunizationId,
): ImmunizationEntry | undefined {
  return ENTRIES.find(db, 'WHERE id = ?', id);
}

/** Adds or replaces. Inside a change. */
export function saveImmunization(db: WritableDb, entry: ImmunizationEntry): ImmunizationEntry {
  const { id, kind, on, ...body } = entry;
  prepared(
    db,
    `INSERT INTO immunizations (id, kind, on_day, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, on_day = excluded.on_day,
       body = excluded.body`,
  ).run(id, kind, on, JSON.stringify(body));
  return findImmunization(db, id) ?? entry;
}

/** Inside a change. */
export function removeImmunization(db: WritableDb, id: ImmunizationId): boolean {
  return prepared(db, 'DELETE FROM immunizations WHERE id = ?').run(id).changes > 0;
}

/** Takes a document off every entry that names it as its paper, before it goes. Inside a change. */
export function dropEvidence(db: WritableDb, document: DocumentId): void {
  for (const entry of listImmunizations(db)) {
    if (!entry.evidence.includes(document)) continue;
    saveImmunization(db, { ...entry, evidence: entry.evidence.filter((id) => id !== document) });
  }
}

/** Names one document in the place of another on every entry that it proves. Inside a change. */
export function moveEvidence(db: WritableDb, from: DocumentId, to: DocumentId): void {
  for (const entry of listImmunizations(db)) {
    if (!entry.evidence.includes(from)) continue;
    const evidence = [...new Set(entry.evidence.map((id) => (id === from ? to : id)))];
    saveImmunization(db, { ...entry, evidence });
  }
}
