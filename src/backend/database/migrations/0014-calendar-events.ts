import type { Migration } from './migration.ts';

/**
 * What the calendar files said of each event, and at which revision, so that an import of the next file
 * changes and takes away what changed and went. Nothing is known of the files of before.
 */
export const calendarEvents: Migration = {
  version: 14,
  name: 'calendar events',
  up: (db) =>
    db.exec(`
      CREATE TABLE calendar_events (
        uid TEXT PRIMARY KEY,
        sequence INTEGER NOT NULL,
        revised_on TEXT NOT NULL,
        start_day TEXT NOT NULL,
        end_day TEXT NOT NULL,
        summary TEXT NOT NULL,
        said TEXT NOT NULL,
        cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1))
      ) STRICT, WITHOUT ROWID;
    `),
};
