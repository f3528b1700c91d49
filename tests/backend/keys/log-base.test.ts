import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { readProfile, saveProfile } from '../../../src/backend/rows/profile-store.ts';
import { compareCopies } from '../../../src/backend/vault/compare-copies.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { TODAY } from '../../support/fill-vault.ts';
import {
  faultCode,
  hashFolder,
  makeFolder,
  makeVault,
  PASSPHRASE,
} from '../../support/vault-fixture.ts';

const secret = { passphrase: PASSPHRASE };

function rename(vault: Vault, givenNames: string): void {
  change(vault.db, 'Renamed', TODAY, (db) => saveProfile(db, { ...readProfile(db), givenNames }));
}

async function nameIn(folder: string): Promise<string> {
  const vault = await openVault(folder, secret);
  try {
    return readProfile(vault.db).givenNames;
  } finally {
    vault.close();
  }
}

/** The folder as a crash would leave it now. */
function crashed(folder: string): string {
  const at = join(makeFolder(), 'crashed');
  cpSync(folder, at, { recursive: true });
  return at;
}

/** What lies beside a vault of the database as it was without a log of another state. */
const kept = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('vault (without its log'));

test('a log of another state is never used in silence: both states are kept, and compared', async () => {
  const { vault, folder } = await makeVault();
  rename(vault, 'Before');
  const early = crashed(folder);
  vault.close();
  expect(readdirSync(folder)).not.toContain('log-base.json');
  const second = await openVault(folder, secret);
  rename(second, 'Later');
  const late = crashed(folder);
  second.close();

  const [stale, ahead] = [crashed(early), crashed(early)];
  // The newer database came, and the log of before stayed.
  copyFileSync(join(late, 'vault.db'), join(stale, 'vault.db'));
  // The newer log came, and the database of before stayed.
  for (const name of ['vault.db-wal', 'log-base.json'])
    copyFileSync(join(late, name), join(ahead, name));
  for (const mixed of [stale, ahead]) {
    const database = readFileSync(join(mixed, 'vault.db'));
    const code = await faultCode(async () => {
      const opened = await openVault(mixed, secret);
      const [name = '', ...others] = kept(mixed);
      expect(others).toEqual([]);
      expect(readFileSync(join(mixed, name)).equals(database)).toBe(true);
      expect(compareCopies(opened)).toMatchObject([{ name, opens: true }]);
      opened.close();
    });
    // Whether the pages of two states make a whole vault depends on what changed between them.
    expect(['no fault', 'vault-log-of-another']).toContain(code);
    if (code !== 'no fault')
      expect(readFileSync(join(mixed, 'vault.db')).equals(database)).toBe(true);
    // It is told of once: then the vault is whole.
    else expect([await nameIn(mixed), kept(mixed).length]).toEqual([expect.any(String), 1]);
  }
  // A crash is none of it.
  expect([await nameIn(early), await nameIn(late)]).toEqual(['Before', 'Later']);
  expect([...kept(early), ...kept(late)]).toEqual([]);
});

test('where the two make no whole vault nothing is used, and what the message says to do opens it', async () => {
  const { vault, folder } = await makeVault();
  rename(vault, 'Mine');
  vault.close();
  const other = await makeVault();
  rename(other.vault, 'Of another');
  const mixed = crashed(folder);
  for (const name of ['vault.db-wal', 'log-base.json'])
    copyFileSync(join(other.folder, name), join(mixed, name));
  other.vault.close();
  const before = hashFolder(mixed);
  expect(await faultCode(() => openVault(mixed, secret))).toBe('vault-log-of-another');
  expect({ ...hashFolder(mixed), 'vault.lock': '' }).toEqual({ ...before, 'vault.lock': '' });
  const apart = join(makeFolder(), 'apart');
  mkdirSync(apart);
  for (const name of ['vault.db-wal', 'log-base.json'])
    renameSync(join(mixed, name), join(apart, name));
  expect(await nameIn(mixed)).toBe('Mine');
});

test('a crash keeps nobody out, whatever the mark says: what it left is whole with its log', async () => {
  const { vault, folder } = await makeVault();
  rename(vault, 'Kept');
  const half = crashed(folder);
  vault.close();
  for (const [base, copies] of [
    ['folding', 0],
    ['of another state', 1],
  ] as const) {
    const at = crashed(half);
    writeFileSync(join(at, 'log-base.json'), `{"format":"sojourn-log-base","base":"${base}"}`);
    expect(await nameIn(at)).toBe('Kept');
    expect(kept(at)).toHaveLength(copies);
  }
});

test('nothing folds a log in under a mark of before: not the collector, and not a process that ends with its vault open', async () => {
  const { vault, folder } = await makeVault();
  vault.close();
  const child = new URL('../../support/leave-open-child.ts', import.meta.url).pathname;
  const ended = spawnSync(process.execPath, [child, folder, PASSPHRASE, 'Kept']);
  expect([ended.status, ended.stderr.toString()]).toEqual([0, '']);
  const ofTheLog = (names: readonly string[]) =>
    names.filter((name) => /^(vault\.db-wal|log-base\.json)$/.test(name)).sort();
  expect(ofTheLog(ended.stdout.toString().trim().split(','))).toEqual([
    'log-base.json',
    'vault.db-wal',
  ]);
  expect(ofTheLog(readdirSync(folder))).toEqual([]);
  expect(await nameIn(folder)).toBe('Kept');
});
