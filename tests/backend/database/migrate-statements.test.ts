import { openAsBlob, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { migrate, newestVersion } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { schemaVersion } from '../../../src/backend/database/open-database.ts';
import { openKeys, parseKeysFile } from '../../../src/backend/keys/keys-file.ts';
import { readBackupParts } from '../../../src/backend/vault/backup-file.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { faultCode, makeFolder } from '../../support/vault-fixture.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'backups');

/** The database of the first schema, and a number of the statement that fails from now on. */
async function oldest() {
  const backup = await openAsBlob(join(FIXTURES, 'schema-1.sojourn-backup'));
  const { keys, from, to } = await readBackupParts(backup);
  const dataKey = await openKeys(parseKeysFile(keys), { passphrase: 'schema 1 of the vault' });
  const path = join(makeFolder(), 'vault.db');
  writeFileSync(path, new Uint8Array(await backup.slice(from, to).arrayBuffer()));
  const turn = { failsAt: 0, ran: 0 };
  const verbose = () => {
    turn.ran += 1;
    if (turn.ran === turn.failsAt) throw new Error('this statement fails');
  };
  const db = new Database(path, { verbose });
  onTestFinished(() => void db.close());
  db.pragma("cipher = 'aegis'");
  db.key(Buffer.concat([Buffer.from('raw:'), dataKey]));
  db.pragma('foreign_keys = ON');
  // The mark is for the compiler alone, as where the app opens a database.
  return { db: db as WritableDb, turn };
}

test('a failure at every statement of the updates from the first schema leaves all as it was', async () => {
  const { db, turn } = await oldest();
  const before = dumpTables(db);
  const count = await countStatements();
  expect(count).toBeGreaterThan(50);
  // The first only asks which schema it is.
  for (let at = 2; at <= count; at += 1) {
    Object.assign(turn, { failsAt: at, ran: 0 });
    expect(await faultCode(() => migrate(db, ALL_MIGRATIONS))).toBe('vault-migration-failed');
    turn.failsAt = 0;
    expect([schemaVersion(db), db.inTransaction]).toEqual([1, false]);
  }
  expect(dumpTables(db)).toEqual(before);
  migrate(db, ALL_MIGRATIONS);
  expect(schemaVersion(db)).toBe(newestVersion(ALL_MIGRATIONS));
});

/** How many statements all updates run, beginning and commit included. */
async function countStatements(): Promise<number> {
  const { db, turn } = await oldest();
  turn.ran = 0;
  migrate(db, ALL_MIGRATIONS);
  return turn.ran;
}
