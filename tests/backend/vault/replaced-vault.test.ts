import {
  cpSync,
  existsSync,
  openAsBlob,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import { undo } from '../../../src/backend/database/undo.ts';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { readProfile, saveProfile } from '../../../src/backend/rows/profile-store.ts';
import { readSettings, saveSettings } from '../../../src/backend/rows/settings-store.ts';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
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
  change(vault.db, `Renamed to ${givenNames}`, TODAY, (db) =>
    saveProfile(db, { ...readProfile(db), givenNames }),
  );
}

/** The given names that lie in the vault or backup that a person finds. */
async function nameIn(folder: string): Promise<string> {
  const vault = await openVault(folder, secret);
  try {
    return readProfile(vault.db).givenNames;
  } finally {
    vault.close();
  }
}

/** The given names in every backup beside the folder with "rescued" in its name. */
async function namesRescued(folder: string): Promise<string[]> {
  const beside = dirname(folder);
  const found = readdirSync(beside).filter((name) => name.includes('rescued'));
  expect(readdirSync(beside).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  return await Promise.all(
    found.map(async (name) => {
      const into = join(makeFolder(), 'restored');
      const backup = await openAsBlob(join(beside, name));
      await restoreBackup(backup, into, secret);
      return await nameIn(into);
    }),
  );
}

/** A vault with one saved name, an older copy of it beside, and the same vault open with a newer name. */
async function openWithOlderCopy() {
  const { vault, folder } = await makeVault();
  rename(vault, 'Old');
  vault.close();
  const older = join(makeFolder(), 'older');
  cpSync(folder, older, { recursive: true });
  const open = await openVault(folder, secret);
  rename(open, 'New');
  return { open, folder, older };
}

const WAYS: readonly (readonly [string, (folder: string, older: string) => void])[] = [
  ['the folder is removed', (folder) => rmSync(folder, { recursive: true })],
  ['the folder is moved', (folder) => renameSync(folder, `${folder} moved`)],
  [
    'the folder is replaced by an older copy',
    (folder, older) => {
      rmSync(folder, { recursive: true });
      cpSync(older, folder, { recursive: true });
    },
  ],
  [
    'the database is replaced by an older one',
    (folder, older) => {
      cpSync(join(older, 'vault.db'), join(folder, 'vault.db.part'));
      renameSync(join(folder, 'vault.db.part'), join(folder, 'vault.db'));
    },
  ],
  [
    'the database and its log are replaced',
    (folder, older) => {
      rmSync(join(folder, 'vault.db'));
      rmSync(join(folder, 'vault.db-wal'), { force: true });
      cpSync(join(older, 'vault.db'), join(folder, 'vault.db'));
    },
  ],
  ['the log is removed', (folder) => rmSync(join(folder, 'vault.db-wal'))],
  [
    'the folder is a file',
    (folder) => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, 'no folder');
    },
  ],
];

describe('while a vault is open', () => {
  test.each(WAYS)(
    '%s: nothing more is acknowledged, and everything that was is in a backup',
    async (_, way) => {
      const { open, folder, older } = await openWithOlderCopy();
      way(folder, older);
      expect(await faultCode(() => rename(open, 'Newest'))).toBe('vault-replaced');
      expect(await faultCode(() => undo(open.db))).toBe('vault-replaced');
      expect(await faultCode(() => saveSettings(open.db, readSettings(open.db)))).toBe(
        'vault-replaced',
      );
      expect(open.rescued()).toMatchObject({ where: 'beside' });
      open.close();
      expect(await namesRescued(folder)).toEqual(['New']);
    },
  );

  test.each(WAYS.slice(0, 2))('%s, and it is locked: the backup is made then', async (_, way) => {
    const { open, folder, older } = await openWithOlderCopy();
    way(folder, older);
    open.close();
    expect(open.rescued()).toMatchObject({ where: 'beside' });
    expect(await namesRescued(folder)).toEqual(['New']);
  });

  test('put back in its place it goes on, and no second backup is made', async () => {
    const { open, folder } = await openWithOlderCopy();
    renameSync(folder, `${folder} moved`);
    expect(await faultCode(() => rename(open, 'Lost'))).toBe('vault-replaced');
    expect(await faultCode(() => rename(open, 'Lost'))).toBe('vault-replaced');
    renameSync(`${folder} moved`, folder);
    rename(open, 'Newest');
    open.close();
    expect(await nameIn(folder)).toBe('Newest');
    expect(await namesRescued(folder)).toEqual(['New']);
  });

  test('another vault of the same passphrase in its place keeps its own keys and its own log', async () => {
    const { open, folder } = await openWithOlderCopy();
    const other = join(makeFolder(), 'other');
    const { vault } = await createVault(other, secret);
    rename(vault, 'Somebody else');
    // As a crash leaves it: the change lies in the log alone.
    const crashed = join(makeFolder(), 'crashed');
    cpSync(other, crashed, { recursive: true });
    vault.close();
    rmSync(folder, { recursive: true });
    cpSync(crashed, folder, { recursive: true });
    expect(await faultCode(() => open.changePassphrase(PASSPHRASE, 'another horse 7'))).toBe(
      'vault-replaced',
    );
    open.close();
    expect(await nameIn(folder)).toBe('Somebody else');
    expect(await namesRescued(folder)).toEqual(['New']);
  });

  test('a key file written anew with the same content is the same, one that is another is not', async () => {
    const { open, folder } = await openWithOlderCopy();
    const keys = join(folder, 'keys.json');
    cpSync(keys, `${keys}.part`);
    renameSync(`${keys}.part`, keys);
    rename(open, 'Newest');
    await open.changePassphrase(PASSPHRASE, 'another horse 7');
    rename(open, 'Newer still');
    writeFileSync(keys, '{}');
    expect(await faultCode(() => rename(open, 'Lost'))).toBe('vault-replaced');
    open.close();
  });

  test('a key file that is gone is written anew, and opens the vault', async () => {
    const { open, folder } = await openWithOlderCopy();
    rmSync(join(folder, 'keys.json'));
    rename(open, 'Newest');
    open.close();
    expect(open.rescued()).toBeUndefined();
    expect(await nameIn(folder)).toBe('Newest');
  });

  test('an older copy written over the database itself is noticed', async () => {
    const { vault, folder } = await makeVault();
    vault.close();
    const older = join(makeFolder(), 'vault.db');
    cpSync(join(folder, 'vault.db'), older);
    const open = await openVault(folder, secret);
    for (let n = 0; n < 30; n += 1) rename(open, `Name ${n} ${'x'.repeat(20_000)}`);
    open.db.pragma('wal_checkpoint(TRUNCATE)');
    rename(open, 'Name');
    writeFileSync(join(folder, 'vault.db'), 'not a database any more'.repeat(900));
    open.db.pragma('shrink_memory');
    expect(await faultCode(() => rename(open, 'Lost'))).toMatch(
      /^vault-(replaced|replaced-unsaved|damaged)$/,
    );
    open.close();
  });

  test('looking on and locking leaves no backup', async () => {
    const { vault, folder } = await makeVault();
    vault.close();
    const open = await openVault(folder, secret);
    renameSync(folder, `${folder} moved`);
    open.close();
    expect(open.rescued()).toBeUndefined();
    expect(readdirSync(dirname(folder)).filter((name) => name.includes('rescued'))).toEqual([]);
    expect(existsSync(`${folder} moved/vault.db`)).toBe(true);
  });
});

test('a database that names another vault than its key file is not opened, and nothing changes', async () => {
  const { vault, folder } = await makeVault();
  vault.db.exec("UPDATE vault_identity SET vault = 'another'");
  vault.close();
  const before = hashFolder(folder);
  expect(await faultCode(() => openVault(folder, secret))).toBe('vault-keys-of-another');
  expect(hashFolder(folder)).toEqual(before);
});
