import { versionSchema } from '../../contract/schemas/document-schemas.ts';
import type { DocumentVersion } from '../../core/documents/document.ts';
import type { DocumentId, VersionId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, jsonOf, textOf } from '../database/row-values.ts';
import { rowReader } from './row-reader.ts';

/** Newest first: by the day issued, then by the day added. */
const ORDER = "ORDER BY coalesce(v.issued, '') DESC, v.added_on DESC, v.id";

export const VERSIONS = rowReader<DocumentVersion>({
  table: 'document_versions',
  noun: 'A file of a document',
  select: 'SELECT v.*, b.bytes FROM document_versions v JOIN blobs b ON b.sha256 = v.sha256',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...fieldsOf(row, {
      id: 'id',
      document: 'document',
      fileName: 'file_name',
      addedOn: 'added_on',
      issued: 'issued',
      expires: 'expires',
      kind: 'kind',
      sha256: 'sha256',
      bytes: 'bytes',
      pages: 'pages',
    }),
    facts: jsonOf(row, 'facts'),
    notes: jsonOf(row, 'notes'),
  }),
  schema: versionSchema,
});

/** The versions of a document, newest first. */
export function listVersions(db: ReadableDb, document: DocumentId): DocumentVersion[] {
  return VERSIONS.list(db, `WHERE v.document = ? ${ORDER}`, document);
}

/** The versions of every document, newest first, by document. */
export function listAllVersions(db: ReadableDb): Map<string, DocumentVersion[]> {
  return VERSIONS.group(db, ORDER, 'document');
}

export function findVersion(db: ReadableDb, id: VersionId): DocumentVersion | undefined {
  return VERSIONS.find(db, 'WHERE v.id = ?', id);
}

/** The version that holds these bytes, if any: an exact duplicate is not stored twice. */
export function findVersionBySha(db: ReadableDb, sha256: string): DocumentVersion | undefined {
  return VERSIONS.list(db, `WHERE v.sha256 = ? ${ORDER}`, sha256)[0];
}

/**
 * Adds a version, or replaces what may change of one: its dates, facts and notes. The blob must be
 * there; its size is read from it. Inside a change.
 */
export function saveVersion(db: WritableDb, version: DocumentVersion): DocumentVersion {
  prepared(
    db,
    `INSERT INTO document_versions
       (id, document, file_name, added_on, issued, expires, facts, kind, sha256, pages, notes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET issued = excluded.issued, expires = excluded.expires,
       facts = excluded.facts, pages = excluded.pages, notes = excluded.notes`,
  ).run(
    version.id,
    version.document,
    version.fileName,
    version.addedOn,
    version.issued ?? null,
    version.expires ?? null,
    JSON.stringify(version.facts),
    version.kind,
    version.sha256,
    version.pages,
    JSON.stringify(version.notes),
  );
  return findVersion(db, version.id) ?? version;
}

/** Inside a change. */
export function removeVersion(db: WritableDb, id: VersionId): boolean {
  return prepared(db, 'DELETE FROM document_versions WHERE id = ?').run(id).changes > 0;
}
