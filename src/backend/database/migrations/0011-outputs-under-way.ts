import type { Migration } from './migration.ts';

/**
 * Files that are being written outside of the vault: under which name they stand beside their place, and
 * which packet they are. A row that is there at an unlock was cut off.
 */
export const outputsUnderWay: Migration = {
  version: 11,
  name: 'outputs under way',
  up: (db) =>
    db.exec(`
      CREATE TABLE outputs_under_way (
        beside TEXT PRIMARY KEY,
        target TEXT NOT NULL,
        sha256 TEXT,
        manifest TEXT REFERENCES manifests
      ) STRICT, WITHOUT ROWID;
    `),
};
