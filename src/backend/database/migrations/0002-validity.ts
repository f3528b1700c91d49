import type { Migration } from './migration.ts';

/** What the validity engine is told beside documents: the immunization record, admission rules, letters, marks. */
export const validity: Migration = {
  version: 2,
  name: 'immunizations, admission, letters and agenda marks',
  up: (db) => {
    db.exec(`
      ALTER TABLE hosts ADD COLUMN admission TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE rotations ADD COLUMN elective TEXT NOT NULL DEFAULT '';
      ALTER TABLE rotations ADD COLUMN ambition TEXT
        CHECK (ambition IN ('reach', 'realistic', 'safety'));
      CREATE TABLE immunizations (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        on_day TEXT NOT NULL,
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE letters (
        id TEXT PRIMARY KEY,
        rotation TEXT REFERENCES rotations,
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX letters_rotation ON letters (rotation);
      CREATE TABLE agenda_marks (
        step TEXT PRIMARY KEY,
        done_on TEXT,
        snoozed_until TEXT,
        CHECK (done_on IS NOT NULL OR snoozed_until IS NOT NULL)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
