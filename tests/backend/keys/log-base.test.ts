import { copyFileSync, cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { readProfile, saveProfile } from '../../../src/backend/rows/profile-store.ts';
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

test('a log is read with the database that it goes on from, and laid over no other state of it', async () => {
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
    const before = hashFolder(mixed);
    expect(await faultCode(() => openVault(mixed, secret))).toBe('vault-log-of-another');
    expect({ ...hashFolder(mixed), 'vault.lock': '' }).toEqual({ ...before, 'vault.lock': '' });
  }
  // What the message says to do.
  const apart = join(makeFolder(), 'apart');
  mkdirSync(apart);
  for (const name of ['vault.db-wal', 'log-base.json'])
    renameSync(join(stale, name), join(apart, name));
  expect(await nameIn(stale)).toBe('Before');
  // A crash is none of it.
  expect([await nameIn(early), await nameIn(late)]).toEqual(['Before', 'Later']);
});

test('a crash while the log is folded in is none of it: then the database has no one state', async () => {
  const { vault, folder } = await makeVault();
  rename(vault, 'Kept');
  const half = crashed(folder);
  vault.close();
  for (const base of ['of another state', 'folding']) {
    writeFileSync(join(half, 'log-base.json'), `{"format":"sojourn-log-base","base":"${base}"}`);
    if (base === 'folding') expect(await nameIn(half)).toBe('Kept');
    else expect(await faultCode(() => openVault(half, secret))).toBe('vault-log-of-another');
  }
});
