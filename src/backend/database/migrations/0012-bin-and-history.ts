import type { Migration } from './migration.ts';

/** A version's file is never another one, whoever writes: another file is another version. */
const VERSION_KEEPS_ITS_FILE = `
  CREATE TRIGGER version_keeps_its_file
    BEFORE UPDATE OF document, kind, sha256 ON document_versions
    WHEN old.document IS NOT new.document OR old.kind IS NOT new.kind
      OR old.sha256 IS NOT new.sha256
    BEGIN SELECT RAISE(ABORT, 'the file of a version was to be replaced'); END;
`;

/**
 * What was done is kept for the history, and what was deleted for the bin, whatever undo still reaches;
 * `final` marks a step that nothing takes back and that undo does not go behind. A file that was erased
 * for good keeps its hash where a packet names it.
 */
export const binAndHistory: Migration = {
  version: 12,
  name: 'bin and history',
  up: (db) => {
    db.exec(`
      ALTER TABLE blobs ADD COLUMN erased_on TEXT;
      ALTER TABLE changes ADD COLUMN final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1));
      CREATE INDEX change_rows_name ON change_rows (name);
      CREATE INDEX changes_undone ON changes (step) WHERE undone = 1;
      CREATE INDEX changes_final ON changes (step) WHERE final = 1;
    `);
    db.exec(VERSION_KEEPS_ITS_FILE);
  },
};
