import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { migrate } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { recordChanges } from '../../../src/backend/database/record-changes.ts';
import { redo, undo } from '../../../src/backend/database/undo.ts';
import { listAllRequirements } from '../../../src/backend/rows/requirement-store.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

const body = (season: unknown) =>
  JSON.stringify({
    rule: { kind: 'document', type: 'influenza', predicates: [season] },
    note: 'In flu season.',
    source: { label: 'A page', url: '', readOn: '2026-11-01' },
  });
const OLD = body({ kind: 'season', from: '10-01', to: '03-31', at: 'start' });
const NEW = body({
  kind: 'season',
  from: '07-01',
  to: '06-30',
  at: 'start',
  asked: { from: '10-01', to: '03-31' },
});

/** A vault of schema 4 with one rule, which was then deleted. */
function makeOfBefore(path: string, text: string): void {
  const db = open(path);
  migrate(db, ALL_MIGRATIONS.slice(0, 4));
  recordChanges(db);
  const on = parseDay('2026-11-28');
  const run = (label: string, sql: string, ...values: readonly string[]) =>
    change(db, label, on, () => void db.prepare(sql).run(...values));
  run(
    'Added a host',
    `INSERT INTO hosts VALUES ('h', 'A host', '', '', 'vslo', '', '', NULL, NULL, 0, '[]')`,
  );
  run('Added a rule', `INSERT INTO requirements VALUES ('r', 'h', 0, 'Flu', 'apply', ?)`, text);
  run('Added another', `INSERT INTO requirements VALUES ('s', 'h', 1, 'Flu', 'apply', ?)`, text);
  run('Deleted a rule', `DELETE FROM requirements WHERE id = 'r'`);
  db.close();
}

function open(path: string): WritableDb {
  const db = new Database(path) as WritableDb;
  onTestFinished(() => void db.close());
  db.pragma('foreign_keys = ON');
  return db;
}

/** That vault, opened by the app of today. */
function openUpgraded(text: string): WritableDb {
  const path = join(makeFolder(), 'vault.db');
  makeOfBefore(path, text);
  const db = open(path);
  migrate(db, ALL_MIGRATIONS);
  recordChanges(db);
  return db;
}

const bodies = (db: WritableDb) =>
  db.prepare<[], string>('SELECT body FROM requirements ORDER BY id').pluck().all();

test('rules that stand, and those that undo and redo bring back, are of version 2', () => {
  const db = openUpgraded(OLD);
  expect(bodies(db)).toEqual([NEW]);
  expect(undo(db)).toBe('Deleted a rule');
  expect(bodies(db)).toEqual([NEW, NEW]);
  expect([undo(db), undo(db)]).toEqual(['Added another', 'Added a rule']);
  expect(bodies(db)).toEqual([]);
  expect([redo(db), redo(db)]).toEqual(['Added a rule', 'Added another']);
  expect(bodies(db)).toEqual([NEW, NEW]);
});

test('a damaged rule stays as it is, to be told of when it is read', () => {
  const db = openUpgraded('{"rule":');
  expect(bodies(db)).toEqual(['{"rule":']);
});

test('a vault of November 2026 opens with all its rules, and every step goes back and forth', async () => {
  const folder = join(makeFolder(), 'vault');
  cpSync(new URL('../../fixtures/november-2026', import.meta.url), folder, { recursive: true });
  const { db, close } = await openVault(folder, { passphrase: 'a vault of november 2026' });
  onTestFinished(close);
  const before = listAllRequirements(db);
  expect([...before.values()].flat().length).toBe(43);
  let steps = 0;
  while (undo(db) !== null) {
    steps += 1;
    listAllRequirements(db);
  }
  expect(steps).toBeGreaterThan(15);
  expect(listAllRequirements(db).size).toBe(0);
  while (redo(db) !== null) listAllRequirements(db);
  expect(listAllRequirements(db)).toEqual(before);
});
