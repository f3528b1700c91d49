import { openAsBlob, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBlob } from '../../../src/backend/rows/blob-store.ts';
import { backupVault } from '../../../src/backend/vault/backup-vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { verifyVault } from '../../../src/backend/vault/verify-vault.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { fillVault } from '../../support/fill-vault.ts';
import {
  faultCode,
  hashFolder,
  makeFolder,
  makeVault,
  PASSPHRASE,
} from '../../support/vault-fixture.ts';

const FILE = new Uint8Array(2_300_000).map((_, at) => (at * 7919) % 256);

async function backedUp() {
  const made = await makeVault();
  const { given } = fillVault(made.vault.db, 'mark', FILE);
  const target = join(makeFolder(), 'season.sojourn-backup');
  const { bytes } = await backupVault(made.vault, target);
  return { ...made, target, bytes, given, content: readFileSync(target) };
}

test('a backup restores every row and file, by passphrase and by code, and says so only when proven', async () => {
  const { vault, folder, recoveryCode, target, bytes, content, given } = await backedUp();
  expect(content.length).toBe(bytes);
  expect(readdirSync(join(target, '..'))).toEqual(['season.sojourn-backup']);
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  const rows = dumpTables(vault.db);
  await vault.changePassphrase(PASSPHRASE, 'changed since');
  for (const secret of [{ passphrase: PASSPHRASE }, { recoveryCode }]) {
    const into = join(makeFolder(), 'new');
    const report = await restoreBackup(new Blob([content]), into, secret);
    expect(report).toEqual({ ok: true, files: 1, bytes: FILE.length, problems: [] });
    const restored = await openVault(into, secret);
    expect(dumpTables(restored.db)).toEqual(rows);
    expect(readBlob(restored.db, given.version.sha256)).toEqual(FILE);
    restored.close();
    expect(Object.keys(hashFolder(into)).sort()).toEqual([
      'keys-copy.json',
      'keys.json',
      'vault.db',
      'vault.lock',
    ]);
  }
});

test('flipped bits anywhere, cut-off and foreign files are refused, and the folder stays without a vault', async () => {
  const { content } = await backedUp();
  const into = makeFolder();
  const restore = (bytes: Uint8Array) =>
    faultCode(() =>
      restoreBackup(new Blob([new Uint8Array(bytes)]), into, { passphrase: PASSPHRASE }),
    );
  let random = 42;
  const positions = Array.from({ length: 25 }, () => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 16 + (random % (content.length - 16));
  });
  for (const at of [17, 100, 400, 900, content.length - 1, ...positions]) {
    const bytes = Buffer.from(content);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    expect(await restore(bytes), `bit flipped at ${at}`).toBe('backup-damaged');
  }
  for (const size of [16, 19, 500, 5_000, content.length - 1]) {
    expect(await restore(content.subarray(0, size)), `cut to ${size}`).toBe('backup-damaged');
  }
  expect(await restore(Buffer.concat([content, Buffer.from('x')]))).toBe('backup-damaged');
  expect(await restore(Buffer.from('%PDF-1.7'))).toBe('backup-not-one');
  expect(await restore(Buffer.alloc(0))).toBe('backup-not-one');
  const wrong = () => restoreBackup(new Blob([content]), into, { passphrase: 'not it' });
  expect(await faultCode(wrong)).toBe('passphrase-wrong');
  expect(Object.keys(hashFolder(into)).filter((name) => name !== 'vault.lock')).toEqual([]);
});

test('a disk that goes away while a backup is read is said, at whichever read', async () => {
  const { target, content } = await backedUp();
  const into = makeFolder();
  for (const at of [1, 2, 3]) {
    writeFileSync(target, content);
    const backup = await openAsBlob(target);
    const slice = backup.slice.bind(backup);
    let reads = 0;
    backup.slice = (...range) => {
      reads += 1;
      if (reads === at) rmSync(target);
      return slice(...range);
    };
    const restore = () => restoreBackup(backup, into, { passphrase: PASSPHRASE });
    expect(await faultCode(restore), `read ${at}`).toBe('backup-unreadable');
  }
  expect(Object.keys(hashFolder(into)).filter((name) => name !== 'vault.lock')).toEqual([]);
});

test('a restore never goes over a vault or other files', async () => {
  const { vault, folder, content } = await backedUp();
  vault.close();
  const before = hashFolder(folder);
  const backup = new Blob([content]);
  expect(await faultCode(() => restoreBackup(backup, folder, { passphrase: PASSPHRASE }))).toBe(
    'vault-exists',
  );
  expect(hashFolder(folder)).toEqual(before);
  const taken = makeFolder();
  writeFileSync(join(taken, 'mine.txt'), 'mine');
  expect(await faultCode(() => restoreBackup(backup, taken, { passphrase: PASSPHRASE }))).toBe(
    'vault-folder-taken',
  );
  expect(Object.keys(hashFolder(taken))).toEqual(['mine.txt']);
});

test('a cancelled or failed backup leaves the older one and nothing else', async () => {
  const { vault, folder, target, content } = await backedUp();
  const stop = new AbortController();
  const options = { signal: stop.signal, onProgress: (done: number) => done === 2 && stop.abort() };
  await expect(
    backupVault(vault, target, { ...options, onProgress: (done) => void options.onProgress(done) }),
  ).rejects.toThrow();
  expect(readFileSync(target).equals(content)).toBe(true);
  await expect(backupVault(vault, join(folder, '..', 'no', 'such', 'x'))).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
});

test('verify finds every flipped bit, names the document, and goes on', async () => {
  const { vault, folder, given } = await backedUp();
  expect(await verifyVault(vault)).toEqual({
    ok: true,
    files: 1,
    bytes: FILE.length,
    problems: [],
  });
  vault.close();
  const path = join(folder, 'vault.db');
  const good = readFileSync(path);
  let named = 0;
  for (let at = 4096 * 3 + 11; at < good.length; at += 4096 * 47) {
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ 16;
    writeFileSync(path, bytes);
    const code = await faultCode(async () => {
      const opened = await openVault(folder, { passphrase: PASSPHRASE });
      try {
        const report = await verifyVault(opened);
        expect(report.ok, `bit flipped at ${at}`).toBe(false);
        named += report.problems.some(
          (problem) =>
            problem.document === given.document.id && problem.message.includes('mark card'),
        )
          ? 1
          : 0;
      } finally {
        opened.close();
      }
    });
    expect(['no fault', 'vault-damaged']).toContain(code);
  }
  expect(named).toBeGreaterThan(5);
  writeFileSync(path, good);
});
