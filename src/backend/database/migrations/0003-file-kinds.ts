import type { Migration } from './migration.ts';

/**
 * The kinds of files are listed in core and held by the contract's schema, through which every row is
 * read and written; a list in the table as well would keep each new kind out. SQLite cannot change a
 * CHECK, so the table is built anew. Nothing references it, and its columns stay as they were, so
 * steps of undo that were recorded before still fit.
 */
export const fileKinds: Migration = {
  version: 3,
  name: 'any kind of file',
  up: (db) => {
    db.exec(`
      CREATE TABLE document_versions_new (
        id TEXT PRIMARY KEY,
        document TEXT NOT NULL REFERENCES documents,
        file_name TEXT NOT NULL,
        added_on TEXT NOT NULL,
        issued TEXT,
        expires TEXT,
        facts TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind <> ''),
        sha256 TEXT NOT NULL REFERENCES blobs,
        pages INTEGER NOT NULL,
        notes TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      INSERT INTO document_versions_new
        (id, document, file_name, added_on, issued, expires, facts, kind, sha256, pages, notes)
        SELECT id, document, file_name, added_on, issued, expires, facts, kind, sha256, pages, notes
        FROM document_versions;
      DROP TABLE document_versions;
      ALTER TABLE document_versions_new RENAME TO document_versions;
      CREATE INDEX document_versions_document ON document_versions (document);
      CREATE INDEX document_versions_sha256 ON document_versions (sha256);
    `);
  },
};
