import type { DocumentVersion } from '../../core/documents/document.ts';
import type { DocumentId, VersionId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { jsonOf, numberOf, optional, textOf } from '../database/row-values.ts';

const SELECT = 'SELECT v.*, b.bytes FROM document_versions v JOIN blobs b ON b.sha256 = v.sha256';
/** Newest first: by the day issued, then by the day added. */
const ORDER = "ORDER BY coalesce(v.issued, '') DESC, v.added_on DESC, v.id";

/** The versions of a document, newest first. */
export function listVersions(db: ReadableDb, document: DocumentId): DocumentVersion[] {
  return prepared(db, `${SELECT} WHERE v.document = ? ${ORDER}`).all(document).map(toVersion);
}

/** The versions of every document, newest first, by document. */
export function listAllVersions(db: ReadableDb): Map<DocumentId, DocumentVersion[]> {
  const byDocument = new Map<DocumentId, DocumentVersion[]>();
  for (const version of prepared(db, `${SELECT} ${ORDER}`).all().map(toVersion)) {
    const versions = byDocument.get(version.document);
    if (versions === undefined) byDocument.set(version.document, [version]);
    else versions.push(version);
  }
  return byDocument;
}

export function findVersion(db: ReadableDb, id: VersionId): DocumentVersion | undefined {
  const row = prepared(db, `${SELECT} WHERE v.id = ?`).get(id);
  return row && toVersion(row);
}

/** The version that holds these bytes, if any: an exact duplicate is not stored twice. */
export function findVersionBySha(db: ReadableDb, sha256: string): DocumentVersion | undefined {
  const row = prepared(db, `${SELECT} WHERE v.sha256 = ? ${ORDER} LIMIT 1`).get(sha256);
  return row && toVersion(row);
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

function toVersion(row: Row): DocumentVersion {
  return {
    id: textOf<VersionId>(row, 'id'),
    document: textOf<DocumentId>(row, 'document'),
    fileName: textOf(row, 'file_name'),
    addedOn: textOf(row, 'added_on'),
    ...optional('issued', row, 'issued', textOf),
    ...optional('expires', row, 'expires', textOf),
    facts: jsonOf(row, 'facts'),
    kind: textOf(row, 'kind'),
    sha256: textOf(row, 'sha256'),
    bytes: numberOf(row, 'bytes'),
    pages: numberOf(row, 'pages'),
    notes: jsonOf(row, 'notes'),
  } as DocumentVersion;
}
