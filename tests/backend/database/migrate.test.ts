import { openAsBlob, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { dropOldCopies, listKeptCopies } from '../../../src/backend/database/kept-copies.ts';
import { migrate } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import type { Migration } from '../../../src/backend/database/migrations/migration.ts';
import { schemaVersion } from '../../../src/backend/database/open-database.ts';
import { undo } from '../../../src/backend/database/undo.ts';
import { listHosts } from '../../../src/backend/rows/host-store.ts';
import { listRotations } from '../../../src/backend/rows/rotation-store.ts';
import { backupKeptCopy } from '../../../src/backend/vault/backup-kept-copy.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { faultCode, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

const newest = ALL_MIGRATIONS.at(-1)?.version ?? 0;
const secret = { passphrase: PASSPHRASE };
const add: Migration = {
  version: newest + 1,
  name: 'a column',
  up: (db) => db.exec("ALTER TABLE documents ADD COLUMN place TEXT NOT NULL DEFAULT 'shelf'"),
};
const fails = (statement: string): Migration => ({
  version: newest + 2,
  name: 'fails',
  up: (db) => {
    db.exec('CREATE TABLE half (a INTEGER) STRICT');
    db.exec('DELETE FROM settings');
    db.exec(statement);
  },
});

test('numbers rise by one, every table is strict', async () => {
  expect(ALL_MIGRATIONS.map(({ version }) => version)).toEqual(
    ALL_MIGRATIONS.map((_, at) => at + 1),
  );
  const { vault } = await makeVault();
  const tables = vault.db
    .prepare<[], { name: string; strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  expect(tables.length).toBeGreaterThan(18);
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  expect(schemaVersion(vault.db)).toBe(newest);
});

test('a step keeps every row, older undo steps still work, and the copy is kept for 30 days', async () => {
  const { vault, folder } = await makeVault();
  fillVault(vault.db, 'mark', new Uint8Array(9));
  const before = dumpTables(vault.db);
  vault.close();
  const moved = await openVault(folder, secret, [...ALL_MIGRATIONS, add]);
  try {
    expect(schemaVersion(moved.db)).toBe(newest + 1);
    const after = dumpTables(moved.db);
    expect(after).toEqual({
      ...before,
      documents: (before['documents'] ?? []).map((row) =>
        String(row).replace(/}$/, ',"place":"shelf"}'),
      ),
    });
    expect(undo(moved.db)).toBe('Added mark');
    expect(listKeptCopies(folder)).toMatchObject([{ from: newest }]);
    const target = join(folder, '..', 'before.sojourn-backup');
    expect(await backupKeptCopy(moved, newest, target)).toEqual({
      bytes: statSync(target).size,
      losses: [],
    });
    expect(await faultCode(() => backupKeptCopy(moved, 3, target))).toBe('copy-not-kept');
    const restored = join(folder, '..', 'restored');
    expect(await restoreBackup(await openAsBlob(target), restored, secret)).toMatchObject({
      ok: true,
    });
    const old = await openVault(restored, secret);
    expect([schemaVersion(old.db), dumpTables(old.db)]).toEqual([newest, before]);
    old.close();
  } finally {
    moved.close();
  }
  dropOldCopies(folder, Date.now() + 29 * 24 * 3_600_000);
  expect(listKeptCopies(folder)).toHaveLength(1);
  dropOldCopies(folder, Date.now() + 31 * 24 * 3_600_000);
  expect(listKeptCopies(folder)).toEqual([]);
  expect(await faultCode(() => openVault(folder, secret))).toBe('vault-newer');
});

test.each([
  ['a statement that fails', 'INSERT INTO nowhere VALUES (1)'],
  [
    'a reference that leads nowhere',
    "INSERT INTO requirements VALUES ('q', 'no host', 0, 't', 'apply', '{}')",
  ],
])(
  'after a good step %s leaves the vault to the version that wrote it, row by row',
  async (_, statement) => {
    const { vault, folder } = await makeVault();
    fillVault(vault.db, 'mark', new Uint8Array(9));
    const before = dumpTables(vault.db);
    vault.close();
    const broken = [...ALL_MIGRATIONS, add, fails(statement)];
    for (let time = 0; time < 2; time += 1)
      expect(await faultCode(() => openVault(folder, secret, broken))).toBe(
        'vault-migration-failed',
      );
    const again = await openVault(folder, secret);
    expect([schemaVersion(again.db), dumpTables(again.db)]).toEqual([newest, before]);
    expect(undo(again.db)).toBe('Added mark');
    again.close();
  },
);

test('a step that ends the transaction is refused, and the vault of before is kept', async () => {
  const { vault, folder } = await makeVault();
  fillVault(vault.db, 'mark', new Uint8Array(9));
  vault.close();
  const broken = [...ALL_MIGRATIONS, add, fails('COMMIT')];
  expect(await faultCode(() => openVault(folder, secret, broken))).toBe('vault-migration-failed');
  expect(listKeptCopies(folder)).toMatchObject([{ from: newest }]);
});

test('no step of ours begins or ends a transaction', () => {
  for (const { up } of ALL_MIGRATIONS)
    expect(String(up)).not.toMatch(/\b(BEGIN|COMMIT|ROLLBACK)\b/);
});

test('2: hosts and rotations of the first schema keep their rows and get the new fields empty', () => {
  const db = new Database(':memory:') as unknown as WritableDb;
  onTestFinished(() => void db.close());
  migrate(db, ALL_MIGRATIONS.slice(0, 1));
  db.exec(`INSERT INTO hosts VALUES ('h', 'Host', 'City', 'OH', 'vslo', '', '', NULL, NULL, 0);
    INSERT INTO rotations
      VALUES ('r', 'h', 'ICU', '2027-02-01', '2027-02-26', 'icu', 'applied', NULL, '[]', '');`);
  const before = dumpTables(db);
  migrate(db, ALL_MIGRATIONS.slice(0, 2));
  const after = dumpTables(db);
  const widened = (row: unknown, more: string) => String(row).replace(/}$/, `,${more}}`);
  expect(after).toEqual({
    ...before,
    hosts: before['hosts']?.map((row) => widened(row, '"admission":"[]"')),
    rotations: before['rotations']?.map((row) => widened(row, '"elective":"","ambition":null')),
    immunizations: [],
    letters: [],
    agenda_marks: [],
  });
  // The stores read the tables as they are today.
  migrate(db, ALL_MIGRATIONS);
  expect(listHosts(db)).toMatchObject([{ id: 'h', admission: [] }]);
  expect(listRotations(db).map((rotation) => 'ambition' in rotation)).toEqual([false]);
});
