import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { migrate } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { recordChanges } from '../../../src/backend/database/record-changes.ts';
import { undo } from '../../../src/backend/database/undo.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { dumpTables } from '../../support/dump-tables.ts';

/** A document with a file, in the columns of version 2: the stores of today write more. */
const ADDED = `
  INSERT INTO blobs VALUES (hex(zeroblob(32)), 9);
  INSERT INTO documents VALUES ('d1', 'bls', 'mark card', 'mark', 'mark', '2026-11-24');
  INSERT INTO document_versions VALUES ('v1', 'd1', 'mark.pdf', '2026-11-24', '2026-11-24',
    '2026-11-24', '{}', 'pdf', hex(zeroblob(32)), 1, '[]');
`;

function openAtTwo(): WritableDb {
  const db = new Database(':memory:') as WritableDb;
  onTestFinished(() => void db.close());
  db.pragma('foreign_keys = ON');
  migrate(db, ALL_MIGRATIONS.slice(0, 2));
  recordChanges(db);
  change(db, 'Added mark', parseDay('2026-11-24'), () => db.exec(ADDED));
  return db;
}

const SCHEMA = `SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name`;

test('every row, index and step of undo of version 2 is as it was, and a new kind comes in', () => {
  const db = openAtTwo();
  const rows = dumpTables(db);
  const schema = db.prepare(SCHEMA).all();
  const newKind = () =>
    db.exec(`
    INSERT INTO recording VALUES (NULL);
    UPDATE document_versions SET kind = 'docx';
    UPDATE document_versions SET kind = 'pdf';
    DELETE FROM recording;
  `);
  expect(newKind).toThrow('CHECK constraint failed');
  db.exec('DELETE FROM recording');

  migrate(db, ALL_MIGRATIONS.slice(0, 3));
  expect(dumpTables(db)).toEqual(rows);
  expect(db.prepare(SCHEMA).all()).toEqual(schema);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  newKind();
  expect(dumpTables(db)).toEqual(rows);
  const lost = `INSERT INTO document_versions SELECT 'v9', 'gone', file_name, added_on, issued,
    expires, facts, kind, sha256, pages, notes FROM document_versions`;
  expect(() => db.exec(lost)).toThrow('FOREIGN KEY constraint failed');

  // Undo is that of today, and needs its own columns.
  migrate(db, ALL_MIGRATIONS);
  expect(undo(db)).toBe('Added mark');
  expect(dumpTables(db)['document_versions']).toEqual([]);
});
