import { documentSchema } from '../../contract/schemas/document-schemas.ts';
import type { Document, DocumentVersion } from '../../core/documents/document.ts';
import type { DocumentId, HostId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, textOf } from '../database/row-values.ts';
import { joinRows } from './join-rows.ts';
import { rowReader } from './row-reader.ts';
import { listAllVersions, listVersions } from './version-store.ts';

/** A document without its versions, which are stored one by one. */
export type DocumentFields = Omit<Document, 'versions'>;

export const DOCUMENTS = rowReader<DocumentFields>({
  table: 'documents',
  noun: 'A document',
  // No reference holds the host: taking back how a host came would fail on papers given to it since.
  // One that is not there any more is read as none.
  select: `SELECT id, type, title, issuer, notes, applied_on,
    (SELECT hosts.id FROM hosts WHERE hosts.id = documents.host) AS host, elective FROM documents`,
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) =>
    fieldsOf(row, {
      id: 'id',
      type: 'type',
      title: 'title',
      issuer: 'issuer',
      notes: 'notes',
      host: 'host',
      elective: 'elective',
      appliedOn: 'applied_on',
    }),
  schema: documentSchema.omit({ versions: true }),
});

const putDocument = joinRows(
  (fields: DocumentFields, versions: readonly DocumentVersion[]): Document => ({
    ...fields,
    versions,
  }),
);

/** Every document with its versions, by title. */
export function listDocuments(db: ReadableDb): Document[] {
  const versions = listAllVersions(db);
  return DOCUMENTS.list(db, 'ORDER BY title COLLATE NOCASE, id').map((fields) =>
    putDocument(fields, versions.get(fields.id) ?? []),
  );
}

export function findDocument(db: ReadableDb, id: DocumentId): Document | undefined {
  const fields = DOCUMENTS.find(db, 'WHERE id = ?', id);
  return fields && putDocument(fields, listVersions(db, id));
}

/** Adds or replaces the document's own fields; its versions stay. Inside a change. */
export function saveDocument(db: WritableDb, document: DocumentFields): Document {
  prepared(
    db,
    `INSERT INTO documents (id, type, title, issuer, notes, host, elective, applied_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET type = excluded.type, title = excluded.title,
       issuer = excluded.issuer, notes = excluded.notes, host = excluded.host,
       elective = excluded.elective, applied_on = excluded.applied_on`,
  ).run(
    document.id,
    document.type,
    document.title,
    document.issuer,
    document.notes,
    document.host ?? null,
    document.elective ?? null,
    document.appliedOn ?? null,
  );
  const { id, type, title, issuer, notes, host, elective, appliedOn } = document;
  return {
    ...{ id, type, title, issuer, notes },
    ...(host !== undefined && { host }),
    ...(elective !== undefined && { elective }),
    ...(appliedOn !== undefined && { appliedOn }),
    versions: listVersions(db, id),
  };
}

/** Takes a host's own papers from it, as it goes: they wait for another. Inside a change. */
export function releasePapers(db: WritableDb, host: HostId): void {
  prepared(db, 'UPDATE documents SET host = NULL, elective = NULL WHERE host = ?').run(host);
}

/** Removes a document and its versions; the files stay until nothing refers to them. Inside a change. */
export function removeDocument(db: WritableDb, id: DocumentId): boolean {
  prepared(db, 'DELETE FROM document_versions WHERE document = ?').run(id);
  return prepared(db, 'DELETE FROM documents WHERE id = ?').run(id).changes > 0;
}
