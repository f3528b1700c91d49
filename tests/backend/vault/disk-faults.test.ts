import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { fillVault } from '../../support/fill-vault.ts';
import {
  faultCode,
  hashFolder,
  makeFolder,
  makeVault,
  PASSPHRASE,
} from '../../support/vault-fixture.ts';

const CHILD = new URL('../../support/full-disk-child.ts', import.meta.url).pathname;
const OPEN = new URL('../../support/open-vault-child.ts', import.meta.url).pathname;

/** Runs a shell line with mounts of its own, which go when it ends. */
function inOwnMounts(line: string, ...args: string[]) {
  const own = process.getuid?.() === 0 ? ['-m'] : ['-rm'];
  return spawnSync('unshare', [...own, 'sh', '-ec', line, 'sh', ...args], { encoding: 'utf8' });
}

const canMount = inOwnMounts('mount -t tmpfs none /mnt').status === 0;

test('a full disk: a clear fault, nothing lost, and it goes on once there is room', async () => {
  if (canMount) {
    const folder = makeFolder();
    const line = 'mount -t tmpfs -o size=6m none "$1"; exec "$2" "$3" "$1"';
    const run = inOwnMounts(line, folder, process.execPath, CHILD);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual({
      filling: 'disk-full',
      lost: [],
      problems: [],
      creating: 'disk-full',
      afterRoom: 'no fault',
    });
  } else {
    // No mounts here: SQLite's own page limit fails the same way at the same place.
    const { vault } = await makeVault();
    const pages = Number(vault.db.pragma('page_count', { simple: true }));
    vault.db.pragma(`max_page_count = ${pages + 20}`);
    expect(await faultCode(() => fillVault(vault.db, 'mark', new Uint8Array(900_000)))).toBe(
      'disk-full',
    );
    vault.db.pragma('max_page_count = 1073741823');
    expect(await faultCode(() => fillVault(vault.db, 'mark', new Uint8Array(900_000)))).toBe(
      'no fault',
    );
  }
});

test('a read-only disk: its own fault for opening and creating, and not a byte changes', async () => {
  const { vault, folder } = await makeVault();
  fillVault(vault.db, 'mark', new Uint8Array(900));
  vault.close();
  const before = hashFolder(folder);
  if (canMount) {
    const line = 'mount --bind "$1" "$1"; mount -o remount,ro,bind "$1"; exec "$2" "$3" "$1" "$4"';
    const run = inOwnMounts(line, folder, process.execPath, OPEN, PASSPHRASE);
    expect([run.stderr, run.stdout.trim()]).toEqual(['', 'vault-read-only']);
  } else {
    const { chmodSync } = await import('node:fs');
    chmodSync(folder, 0o500);
    const { openVault } = await import('../../../src/backend/vault/open-vault.ts');
    expect(await faultCode(() => openVault(folder, { passphrase: PASSPHRASE }))).toBe(
      'vault-read-only',
    );
    expect(await faultCode(() => createVault(`${folder}/x`, { passphrase: PASSPHRASE }))).toBe(
      'vault-read-only',
    );
    chmodSync(folder, 0o700);
  }
  expect(hashFolder(folder)).toEqual(before);
});
