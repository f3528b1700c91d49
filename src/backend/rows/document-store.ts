import type { Document } from '../../core/documents/document.ts';
import type { DocumentId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { optional, textOf } from '../database/row-values.ts';
import { listAllVersions, listVersions, removeVersion } from './version-store.ts';

/** A document without its versions, which are stored one by one. */
export type DocumentFields = Omit<Document, 'versions'>;

/** Every document with its versions, by title. */
export function listDocuments(db: ReadableDb): Document[] {
  const versions = listAllVersions(db);
  return prepared(db, 'SELECT * FROM documents ORDER BY title COLLATE NOCASE, id')
    .all()
    .map(toFields)
    .map((fields) => ({ ...fields, versions: versions.get(fields.id) ?? [] }));
}

export function findDocument(db: ReadableDb, id: DocumentId): Document | undefined {
  const row = prepared(db, 'SELECT * FROM documents WHERE id = ?').get(id);
  return row && { ...toFields(row), versions: listVersions(db, id) };
}

/** Adds or replaces the document's own fields; its versions stay. Inside a change. */
export function saveDocument(db: WritableDb, document: DocumentFields): Document {
  prepared(
    db,
    `INSERT INTO documents (id, type, title, issuer, notes, applied_on) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET type = excluded.type, title = excluded.title,
       issuer = excluded.issuer, notes = excluded.notes, applied_on = excluded.applied_on`,
  ).run(
    document.id,
    document.type,
    document.title,
    document.issuer,
    document.notes,
    document.appliedOn ?? null,
  );
  const { id, type, title, issuer, notes, appliedOn } = document;
  const kept = { id, type, title, issuer, notes, ...(appliedOn !== undefined && { appliedOn }) };
  return { ...kept, versions: listVersions(db, id) };
}

/** Removes a document and its versions; the files stay until nothing refers to them. Inside a change. */
export function removeDocument(db: WritableDb, id: DocumentId): boolean {
  for (const version of listVersions(db, id)) removeVersion(db, version.id);
  return prepared(db, 'DELETE FROM documents WHERE id = ?').run(id).changes > 0;
}

function toFields(row: Row): DocumentFields {
  return {
    id: textOf(row, 'id'),
    type: textOf(row, 'type'),
    title: textOf(row, 'title'),
    issuer: textOf(row, 'issuer'),
    notes: textOf(row, 'notes'),
    ...optional('appliedOn', row, 'applied_on', textOf),
  } as DocumentFields;
}
