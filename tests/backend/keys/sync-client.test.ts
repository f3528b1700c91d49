import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { syncClientOf } from '../../../src/backend/keys/sync-client.ts';
import { isConflictCopy, isUnderWay } from '../../../src/backend/keys/sync-names.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

test.each([
  ['Dropbox', 'Dropbox/.dropbox.cache'],
  ['Dropbox', 'Dropbox/.dropbox'],
  ['Google Drive', 'My Drive/.tmp.drivedownload'],
  ['Nextcloud', 'Nextcloud/.sync_5cf2ae44ff6e.db'],
  ['Nextcloud', 'ownCloud/._sync_5cf2ae44ff6e.db'],
  ['Nextcloud', 'Nextcloud/.nextcloudsync.log'],
  ['OneDrive', 'OneDrive/.849C9593-D756-4E56-8D6E-42412F2A707B'],
  ['Syncthing', 'Sync/.stfolder'],
  ['iCloud Drive', 'Library/Mobile Documents/com~apple~CloudDocs'],
  ['Google Drive', 'Library/CloudStorage/GoogleDrive-ana@example.com'],
  ['OneDrive', 'Library/CloudStorage/OneDrive-Personal'],
  ['Dropbox', 'Library/CloudStorage/Dropbox'],
])('%s is known by %s', (client, marker) => {
  const base = makeFolder();
  mkdirSync(join(base, marker), { recursive: true });
  const top = marker.startsWith('Library') ? marker : join(marker, '..');
  const vault = join(base, top, 'papers', 'vault');
  mkdirSync(vault, { recursive: true });
  expect(syncClientOf(vault, {})).toBe(client);
  expect(syncClientOf(join(base, top), {})).toBe(client);
});

test('OneDrive is known by what Windows says of it, and a folder beside is another', () => {
  const base = makeFolder();
  for (const name of ['OneDrive/vault', 'OneDrive backup/vault'])
    mkdirSync(join(base, name), { recursive: true });
  const environment = { OneDriveConsumer: join(base, 'OneDrive'), OneDrive: '' };
  expect(syncClientOf(join(base, 'OneDrive', 'vault'), environment)).toBe('OneDrive');
  expect(syncClientOf(join(base, 'OneDrive backup', 'vault'), environment)).toBeUndefined();
});

test('a folder like any other is none, nor is a home folder with the settings of Dropbox', () => {
  const home = makeFolder();
  mkdirSync(join(home, '.dropbox'));
  writeFileSync(join(home, '.dropbox', 'info.json'), '{}');
  mkdirSync(join(home, 'vault'));
  expect(syncClientOf(join(home, 'vault'), {})).toBeUndefined();
  expect(syncClientOf(join(home, 'nowhere'), {})).toBeUndefined();
});

describe('names that synchronising gives', () => {
  test.each([
    "vault (Ana's conflicted copy 2026-11-28).db",
    'vault (conflicted copy 2026-11-28 093612).db',
    'vault.sync-conflict-20261128-093612-K3X2R2T.db',
    'keys.sync-conflict-20261128-093612-K3X2R2T.json',
    'vault (1).db',
    'keys 2.json',
    'vault-LAPTOP.db',
    'keys-LAPTOP.json',
  ])('%s is what another machine wrote', (name) => {
    expect([isConflictCopy(name), isUnderWay(name)]).toEqual([true, false]);
  });

  test.each([
    '.syncthing.vault.db.tmp',
    '~syncthing~keys.json.tmp',
    '.vault.db.~1a2b3c',
    '.vault.db.icloud',
    '.keys.json.icloud',
  ])('%s is not here yet', (name) => {
    expect([isConflictCopy(name), isUnderWay(name)]).toEqual([false, true]);
  });

  test.each([
    'vault.db',
    'vault.db-wal',
    'vault.lock',
    'keys.json',
    'keys-copy.json',
    'vault-before-update-from-9.db',
    'keys-0b9f8a3c.tmp',
    'sample-season.txt',
    '.syncthing.thesis.docx.tmp',
  ])('%s is neither', (name) => {
    expect([isConflictCopy(name), isUnderWay(name)]).toEqual([false, false]);
  });
});
