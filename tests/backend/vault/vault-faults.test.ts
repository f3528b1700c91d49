import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseKeysFile } from '../../../src/backend/keys/keys-file.ts';
import { makeRecoveryCode } from '../../../src/backend/keys/recovery-code.ts';
import { vaultState } from '../../../src/backend/keys/vault-state.ts';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { fillVault } from '../../support/fill-vault.ts';
import {
  faultCode,
  hashFolder,
  makeFolder,
  makeVault,
  PASSPHRASE,
} from '../../support/vault-fixture.ts';

const FILE = new Uint8Array(300_000).fill(9);
const opens = async (
  folder: string,
  secret: Parameters<typeof openVault>[1] = { passphrase: PASSPHRASE },
) => {
  (await openVault(folder, secret)).close();
};

/** What lies in the folder of a closed vault. */
const OF_VAULT = ['keys-copy.json', 'keys.json', 'vault.db', 'vault.lock'];

/** A closed vault with rows, for breaking. */
async function closedVault() {
  const made = await makeVault();
  fillVault(made.vault.db, 'mark', FILE);
  made.vault.close();
  return made;
}

/** Opening ends in the fault, and not one byte of the folder is another than before. */
async function expectUntouched(
  folder: string,
  code: string,
  secret?: Parameters<typeof openVault>[1],
) {
  const before = hashFolder(folder);
  expect(await faultCode(() => opens(folder, secret))).toBe(code);
  expect(hashFolder(folder)).toEqual(before);
}

describe('opening', () => {
  test('stray bytes in the lock file are no damage: it is made anew and locks', async () => {
    const { folder } = await closedVault();
    const lock = join(folder, 'vault.lock');
    for (const stray of ['x', 'synchronised by another program\n'.repeat(400)]) {
      writeFileSync(lock, stray);
      const vault = await openVault(folder, { passphrase: PASSPHRASE });
      expect(await faultCode(() => opens(folder))).toBe('vault-in-use');
      vault.close();
    }
  });

  test('wrong secrets are told apart, and nothing changes', async () => {
    const { folder, recoveryCode } = await closedVault();
    await expectUntouched(folder, 'passphrase-wrong', { passphrase: 'wrong horse' });
    await expectUntouched(folder, 'recovery-code-wrong', { recoveryCode: makeRecoveryCode() });
    const typo = recoveryCode.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
    await expectUntouched(folder, 'recovery-code-mistyped', { recoveryCode: typo });
    await opens(folder, { recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' ') });
    await opens(folder, { passphrase: PASSPHRASE.normalize('NFD') });
  });

  test('a folder without a vault', async () => {
    const folder = makeFolder();
    expect(await faultCode(() => opens(join(folder, 'nowhere')))).toBe('vault-missing');
    await expectUntouched(folder, 'vault-missing');
    writeFileSync(join(folder, 'thesis.docx'), 'mine');
    await expectUntouched(folder, 'vault-folder-taken');
    expect(await faultCode(() => createVault(folder, { passphrase: PASSPHRASE }))).toBe(
      'vault-folder-taken',
    );
    expect(Object.keys(hashFolder(folder))).toEqual(['thesis.docx']);
  });

  test.each([
    ['half a vault, no keys', (f: string) => eachKeys(f, (path) => rmSync(path))],
    ['half a vault, no database', (f: string) => rmSync(join(f, 'vault.db'))],
    [
      'keys that are no JSON',
      (f: string) => eachKeys(f, (path) => writeFileSync(path, '{"format":"sojou')),
    ],
    ['keys of another form', (f: string) => eachKeys(f, (path) => writeFileSync(path, '{"a":1}'))],
    ['an empty database', (f: string) => truncateSync(join(f, 'vault.db'), 0)],
    ['a database cut off in its first page', (f: string) => truncateSync(join(f, 'vault.db'), 700)],
    [
      'a plain file for a database',
      (f: string) => writeFileSync(join(f, 'vault.db'), 'x'.repeat(9000)),
    ],
    ['a flipped bit in the first page', (f: string) => flip(join(f, 'vault.db'), 300)],
  ])('%s is damage, nothing is overwritten, and no new vault is made over it', async (_, harm) => {
    const { folder } = await closedVault();
    harm(folder);
    await expectUntouched(folder, 'vault-damaged');
    const before = hashFolder(folder);
    expect(['vault-damaged', 'vault-exists']).toContain(
      await faultCode(() => createVault(folder, { passphrase: PASSPHRASE })),
    );
    expect(hashFolder(folder)).toEqual(before);
  });

  test('a key file is taken only at our strength, and only whole', async () => {
    const { folder } = await closedVault();
    const path = join(folder, 'keys.json');
    const good = readFileSync(path, 'utf8');
    const change = (edit: (keys: ReturnType<typeof parseKeysFile>) => void) => {
      const keys = parseKeysFile(good);
      edit(keys);
      writeFileSync(path, JSON.stringify(keys));
    };
    const weaker = [
      { memoryKiB: 1024 },
      { passes: 1 },
      { lanes: 0 },
      { memoryKiB: 2 ** 31 },
      { passes: 1e6 },
      // Each within its own bound, and minutes of work together.
      { memoryKiB: 1_048_576, passes: 24 },
      { memoryKiB: 524_288, passes: 3 },
    ];
    for (const part of weaker) {
      change((keys) => Object.assign(keys.passphrase.derivation, part));
      await expectUntouched(folder, 'vault-keys-weakened');
    }
    change((keys) => Object.assign(keys.passphrase.derivation, { passes: 4 }));
    await expectUntouched(folder, 'passphrase-wrong');
    change((keys) => Object.assign(keys, { vault: '00000000-0000-4000-8000-000000000000' }));
    await expectUntouched(folder, 'passphrase-wrong');
    change((keys) => Object.assign(keys, { version: 2 }));
    await expectUntouched(folder, 'vault-newer');
    change((keys) => Object.assign(keys.passphrase.wrapped, keys.recovery.wrapped));
    await expectUntouched(folder, 'passphrase-wrong');
    writeFileSync(path, good);
    await opens(folder);
  });

  test('a vault from a newer version is not touched', async () => {
    const { vault, folder } = await makeVault();
    vault.db.pragma('user_version = 99');
    vault.close();
    await expectUntouched(folder, 'vault-newer');
  });

  test('a second opening is refused, in this process and from another, until the first one ends', async () => {
    const { vault, folder } = await makeVault();
    expect(await faultCode(() => opens(folder))).toBe('vault-in-use');
    expect(await faultCode(() => createVault(folder, { passphrase: PASSPHRASE }))).toBe(
      'vault-exists',
    );
    const script = new URL('../../support/open-vault-child.ts', import.meta.url).pathname;
    const ask = async (hold: string) => {
      const child = spawn(process.execPath, [script, folder, PASSPHRASE, hold], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      return { child, answer: answer.toString().trim() };
    };
    const second = await ask('no');
    expect(second.answer).toBe('vault-in-use');
    // The lock is on the database itself: taking the lock file away lets nobody in.
    rmSync(join(folder, 'vault.lock'));
    const without = await ask('no');
    expect(without.answer).toBe('vault-in-use');
    vault.close();
    const third = await ask('hold');
    expect(third.answer).toBe('open');
    expect(await faultCode(() => opens(folder))).toBe('vault-in-use');
    const gone = once(third.child, 'exit');
    third.child.kill('SIGKILL');
    await gone;
    await opens(folder);
  });
});

test('creating never goes over a vault, and what a crash left of creating is swept', async () => {
  const { vault, folder } = await makeVault();
  vault.close();
  const before = hashFolder(folder);
  expect(await faultCode(() => createVault(folder, { passphrase: 'another one' }))).toBe(
    'vault-exists',
  );
  expect(hashFolder(folder)).toEqual(before);
  const cut = makeFolder();
  cpSync(join(folder, 'vault.db'), join(cut, 'vault.db'));
  cpSync(join(folder, 'keys.json'), join(cut, 'staging.tmp', 'keys.json'), { recursive: true });
  expect(vaultState(cut)).toBe('none');
  const again = await createVault(cut, { passphrase: PASSPHRASE });
  again.vault.close();
  expect(Object.keys(hashFolder(cut)).sort()).toEqual(OF_VAULT);
  await opens(cut);
});

test('passphrases change without anything being encrypted again; the old one opens no more', async () => {
  const { vault, folder, recoveryCode } = await closedVault();
  expect(await faultCode(() => vault.changePassphrase(PASSPHRASE, 'x'))).toBe('vault-closed');
  const database = hashFolder(folder)['vault.db'];
  const opened = await openVault(folder, { passphrase: PASSPHRASE });
  expect(await faultCode(() => opened.changePassphrase('not it', 'next one'))).toBe(
    'passphrase-wrong',
  );
  expect(await faultCode(() => opened.resetPassphrase('next one'))).toBe('passphrase-wrong');
  await opened.changePassphrase(PASSPHRASE, 'next one');
  opened.close();
  expect(hashFolder(folder)['vault.db']).toBe(database);
  await expectUntouched(folder, 'passphrase-wrong');
  await opens(folder, { passphrase: 'next one' });
  const recovered = await openVault(folder, { recoveryCode });
  await recovered.resetPassphrase('third one');
  recovered.close();
  await opens(folder, { passphrase: 'third one' });
  await opens(folder, { recoveryCode });
  await expectUntouched(folder, 'passphrase-wrong', { passphrase: 'next one' });
});

test('closing wipes the key, twice is fine, and later use says that the vault is locked', async () => {
  const { vault } = await makeVault();
  let held: Uint8Array = new Uint8Array();
  vault.withDataKey((key) => {
    held = key;
  });
  expect(held.some((byte) => byte !== 0)).toBe(true);
  vault.close();
  vault.close();
  expect(held.every((byte) => byte === 0)).toBe(true);
  expect(await faultCode(() => vault.withDataKey(() => 1))).toBe('vault-closed');
});

/** The key file and its second copy: damage of one alone is none. */
function eachKeys(folder: string, harm: (path: string) => void): void {
  for (const name of ['keys.json', 'keys-copy.json']) harm(join(folder, name));
}

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(path, bytes);
}
