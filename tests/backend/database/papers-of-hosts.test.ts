import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { migrate } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { recordChanges } from '../../../src/backend/database/record-changes.ts';
import { undo } from '../../../src/backend/database/undo.ts';
import { listDocuments } from '../../../src/backend/rows/document-store.ts';
import { listHosts } from '../../../src/backend/rows/host-store.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

const DAY = parseDay('2026-11-24');

/** A vault of version 3: two hosts that ask for a form, one of them for a receipt as well. */
function openAtThree(): WritableDb {
  const db = new Database(':memory:') as WritableDb;
  onTestFinished(() => void db.close());
  db.pragma('foreign_keys = ON');
  migrate(db, ALL_MIGRATIONS.slice(0, 3));
  recordChanges(db);
  const clause = (type: string) => ({ kind: 'document', type, predicates: [] });
  const ask = (id: string, host: string, rule: object) =>
    db
      .prepare("INSERT INTO requirements VALUES (?, ?, 0, 'Papers', 'apply', ?)")
      .run(id, host, JSON.stringify({ rule, note: '' }));
  change(db, 'Added hosts', DAY, () => {
    for (const host of ['yale', 'emory']) {
      db.prepare(
        "INSERT INTO hosts VALUES (?, ?, '', '', 'vslo', '', '', NULL, NULL, 0, '[]')",
      ).run(host, host);
    }
    ask('q1', 'yale', clause('host-form'));
    ask('q2', 'emory', {
      kind: 'all',
      rules: [clause('host-form'), { kind: 'any', rules: [clause('fee-receipt'), clause('bls')] }],
    });
    ask('q3', 'emory', clause('bls'));
  });
  return db;
}

/** The same rows opened anew by the app of today, whose undo needs its own columns. */
function update(db: WritableDb): WritableDb {
  const updated = new Database(db.serialize()) as WritableDb;
  onTestFinished(() => void updated.close());
  migrate(updated, ALL_MIGRATIONS);
  recordChanges(updated);
  return updated;
}

function put(db: WritableDb, id: string, type: string): void {
  change(db, `Added ${id}`, DAY, () =>
    db.prepare("INSERT INTO documents VALUES (?, ?, ?, '', '', NULL)").run(id, type, id),
  );
}

const hostsOf = (db: WritableDb) =>
  Object.fromEntries(listDocuments(db).map(({ id, host }) => [id, host]));

test('4: a paper goes to the one host that asks for its type, and to nobody where two do', () => {
  const db = openAtThree();
  put(db, 'form', 'host-form');
  put(db, 'receipt', 'fee-receipt');
  put(db, 'consent', 'consent-form');
  put(db, 'card', 'bls');
  expect(hostsOf(update(db))).toEqual({
    form: undefined,
    receipt: 'emory',
    consent: undefined,
    card: undefined,
  });
});

test('4: a step of before is taken back with the host that the paper was given', () => {
  const db = openAtThree();
  put(db, 'receipt', 'fee-receipt');
  change(db, 'Deleted receipt', DAY, () => db.exec('DELETE FROM documents'));
  const updated = update(db);
  expect(undo(updated)).toBe('Deleted receipt');
  expect(hostsOf(updated)).toEqual({ receipt: 'emory' });
  expect([undo(updated), undo(updated)]).toEqual(['Added receipt', 'Added hosts']);
});

test('4: a host can be taken back from under a paper that was given to it', () => {
  const db = openAtThree();
  db.exec(`INSERT INTO recording VALUES (NULL);
    INSERT INTO documents VALUES ('receipt', 'fee-receipt', 'Receipt', '', '', NULL);
    DELETE FROM recording;`);
  const updated = update(db);
  expect(hostsOf(updated)).toEqual({ receipt: 'emory' });
  expect(undo(updated)).toBe('Added hosts');
  expect(hostsOf(updated)).toEqual({ receipt: undefined });
});

test('a vault of November 2026 opens, and its papers are for no host that nobody named', async () => {
  const folder = join(makeFolder(), 'vault');
  cpSync(join(import.meta.dirname, '../../fixtures/november-2026'), folder, { recursive: true });
  const vault = await openVault(folder, { passphrase: 'a vault of november 2026' });
  onTestFinished(() => vault.close());
  expect(listHosts(vault.db)).toHaveLength(6);
  const documents = listDocuments(vault.db);
  expect(documents).toHaveLength(5);
  expect(documents.map(({ host }) => host)).toEqual(documents.map(() => undefined));
});
