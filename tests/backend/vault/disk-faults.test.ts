import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
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
const ZERO_BYTES = new URL('../../support/zero-bytes-child.ts', import.meta.url).pathname;
const NO_HANDLES = new URL('../../support/no-handles-child.ts', import.meta.url).pathname;
const UNANSWERING = new URL('../../support/unanswering-disk-child.ts', import.meta.url).pathname;
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

test('0 bytes free: it opens, everything is read, writing says the cause, a backup goes elsewhere', (context) => {
  if (!canMount) context.skip('no mounts here: the page limit above fails at the same place');
  const folder = makeFolder();
  const line = 'mount -t tmpfs -o size=4m none "$1"; exec "$2" "$3" "$1" "$4"';
  const run = inOwnMounts(line, folder, process.execPath, ZERO_BYTES, makeFolder());
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toEqual({
    opening: 'no fault',
    reading: 1,
    ok: true,
    writing: 'disk-full',
    passphraseChange: 'disk-full',
    backupHere: 'disk-full',
    backupElsewhere: 'no fault',
    withRoom: 'no fault',
    kept: 2,
  });
});

test('out of file handles: said, and the vault opens once there are some', async () => {
  const { vault, folder } = await makeVault();
  vault.close();
  const line = 'ulimit -n 256; exec "$1" "$2" "$3" "$4"';
  const run = spawnSync('sh', [
    '-ec',
    line,
    'sh',
    process.execPath,
    NO_HANDLES,
    folder,
    PASSPHRASE,
  ]);
  expect(run.stderr.toString()).toBe('');
  expect(JSON.parse(run.stdout.toString())).toEqual({
    opening: 'too-many-open-files',
    writing: 'too-many-open-files',
    afterwards: 'no fault',
  });
});

/** Opens the vault while one system call on one of its files fails. */
function openFailing(folder: string, file: string, call: string, error: string): string {
  const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}`];
  const own = ['-f', '-qq', '-o', '/dev/null', '-P', join(folder, file), ...inject];
  const run = spawnSync('strace', [...own, process.execPath, OPEN, folder, PASSPHRASE]);
  return `${run.stderr}${run.stdout}`.trim();
}

const canTrace = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0;

test('a disk that does not answer is no damage and no read-only folder', async (context) => {
  if (!canTrace) context.skip('no strace here, so no call of the system can be made to fail');
  const { vault, folder } = await makeVault();
  vault.close();
  const before = hashFolder(folder);
  for (const [file, call] of [
    ['vault.db', 'pread64'],
    ['vault.db', 'openat'],
    ['keys.json', 'read'],
  ] as const) {
    // Where a page cannot be read, neither can the file be by other calls.
    const calls = call === 'pread64' ? 'pread64,read' : call;
    expect([file, call, openFailing(folder, file, calls, 'EIO')]).toEqual([
      file,
      call,
      'vault-unreachable',
    ]);
  }
  expect(hashFolder(folder)).toEqual(before);
});

test('a disk that goes away while the vault is open is no damage either', async (context) => {
  if (!canTrace) context.skip('no strace here, so no call of the system can be made to fail');
  const { vault, folder } = await makeVault();
  fillVault(vault.db, 'mark', new Uint8Array(900_000));
  const { id } = vault.db.prepare('SELECT id FROM document_versions').get() as { id: string };
  vault.close();
  const child = spawn(process.execPath, [UNANSWERING, folder, PASSPHRASE, id]);
  await once(child.stdout, 'data');
  const failing = ['-e', 'trace=pread64', '-e', 'inject=pread64:error=EIO'];
  const own = ['-f', '-o', '/dev/null', '-P', join(folder, 'vault.db'), ...failing];
  const tracer = spawn('strace', [...own, '-p', String(child.pid)]);
  await once(tracer.stderr, 'data');
  child.stdin.write('go\n');
  const [answer] = (await once(child.stdout, 'data')) as [Buffer];
  expect(JSON.parse(answer.toString())).toEqual({
    reading: 'vault-unreachable',
    verifying: 'vault-unreachable',
  });
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
