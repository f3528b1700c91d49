import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { backupVault } from '../../../src/backend/vault/backup-vault.ts';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { makeFolder, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

const MARK = 'Canary7Zx9Wq';

/** Every file under a folder, read by the path and not through the open vault. */
function filesIn(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

function hits(folder: string, words: readonly string[]): { hits: number; files: number } {
  const files = filesIn(folder);
  const needles = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  const found = files.flatMap(({ path, bytes }) =>
    needles.filter((needle) => withoutHead(path, bytes).includes(needle)),
  );
  return { hits: found.length, files: files.length };
}

/** The lock is a database of its own that holds a count of tries and no table: its head is plain. */
function withoutHead(path: string, bytes: Buffer): Buffer {
  return basename(path) === 'vault.lock'
    ? bytes.subarray(Buffer.byteLength('SQLite format 3'))
    : bytes;
}

test('known words in every table and file are nowhere on disk: open, closed, in the log and in a backup', async () => {
  const { vault, folder, recoveryCode } = await makeVault();
  const words = [MARK, PASSPHRASE, recoveryCode, 'SQLite format 3', 'CREATE TABLE'];
  const file = Buffer.from(`%PDF ${MARK} `.repeat(150_000));
  fillVault(vault.db, MARK, file);
  await backupVault(vault, join(folder, '..', 'x.sojourn-backup'));
  // Last of all: reading a file of an open vault by hand would let go of its locks on POSIX systems.
  const open = hits(join(folder, '..'), words);
  vault.close();
  const closed = hits(join(folder, '..'), words);
  expect(open.files).toBeGreaterThanOrEqual(5);
  expect(open.hits + closed.hits).toBe(0);
  const plain = makeFolder();
  const check = join(plain, 'check');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(check, Buffer.from(`so that the search itself is proven: ${MARK}`, 'utf16le'));
  expect(hits(plain, words).hits).toBe(1);
});

test('no failure of the vault says a secret, a key or a path', async () => {
  const { vault, folder, recoveryCode } = await makeVault();
  let key = '';
  vault.withDataKey((dataKey) => {
    key = Buffer.from(dataKey).toString('hex');
  });
  const backup = join(folder, '..', 'b');
  await backupVault(vault, backup);
  vault.close();
  const secret = 'Wrong-Passphrase-Qk4';
  const blob = new Blob([readFileSync(backup)]);
  const failures: (() => Promise<unknown>)[] = [
    () => openVault(folder, { passphrase: secret }),
    () => openVault(folder, { recoveryCode: `${recoveryCode}0` }),
    () => openVault(join(folder, 'no'), { passphrase: secret }),
    () => createVault(folder, { passphrase: secret }),
    () => createVault(join(folder, '..'), { passphrase: secret }),
    () => vault.changePassphrase(PASSPHRASE, secret),
    () => restoreBackup(blob, makeFolder(), { passphrase: secret }),
    () => restoreBackup(blob.slice(0, 5000), makeFolder(), { passphrase: secret }),
    () => restoreBackup(new Blob(['x']), makeFolder(), { passphrase: secret }),
    () => restoreBackup(blob, folder, { passphrase: PASSPHRASE }),
  ];
  for (const fail of failures) {
    const error = await fail().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const said = `${(error as Error).message} ${inspect(error, { depth: 9 }).replaceAll(/^\s+at .*$/gm, '')}`;
    expect((error as { code?: string }).code).toMatch(/^[a-z-]+$/);
    for (const word of [secret, PASSPHRASE, recoveryCode, key, folder])
      expect(said).not.toContain(word);
  }
});
