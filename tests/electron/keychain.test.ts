import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type AsyncSafeStorage, systemKeychain } from '../../electron/keychain.ts';
import { createBackend } from '../../src/backend/backend.ts';
import { judgeKeychain } from '../../src/backend/keys/judge-keychain.ts';
import { codeOf } from '../support/code-of.ts';
import {
  createSafeStorage,
  type StandInBackend,
} from '../support/electron-stand-in/safe-storage.ts';
import { resultOf } from '../support/result-of.ts';
import { makeFolder, PASSPHRASE } from '../support/vault-fixture.ts';

// A vault that the keychain opens, made once: deriving a key takes long on purpose, and the keychain takes none.
const root = mkdtempSync(join(tmpdir(), 'sojourn-test-'));
const ready = { vault: join(root, 'vault'), kept: join(root, 'keychain') };
let recoveryCode = '';

beforeAll(async () => {
  const { app, vault } = await openApp('gnome_libsecret', ready);
  const made = await resultOf(await vault.create({ passphrase: PASSPHRASE }));
  recoveryCode = made.recoveryCode;
  await vault.keepInKeychain({ passphrase: PASSPHRASE, everyDays: 14 });
  await app.close();
  return () => rmSync(root, { recursive: true, force: true });
});
afterEach(() => void vi.useRealTimers());

type Places = typeof ready;

async function openApp(backend: StandInBackend, places: Places, person?: string) {
  const keychain = systemKeychain(createSafeStorage(backend, person), 'linux');
  const app = await createBackend({
    folder: places.vault,
    window: 'electron',
    version: '0',
    keychain: { keychain, folder: places.kept },
    log: () => {},
  });
  const { vault } = createRouterClient(app.router, { context: app.context });
  return { vault, app, places };
}

/** A desktop window on a copy of that vault, locked, with one of the keychains of Linux. */
async function turnedOn(backend: StandInBackend = 'gnome_libsecret', person?: string) {
  const folder = makeFolder();
  const places = { vault: join(folder, 'vault'), kept: join(folder, 'keychain') };
  cpSync(root, folder, { recursive: true });
  const opened = await openApp(backend, places, person);
  onTestFinished(() => opened.app.close());
  return opened;
}

/** The same with the vault open and nothing kept: the keychain is the one named from then on. */
async function turnedOff(storage: AsyncSafeStorage | undefined) {
  const opened = await turnedOn();
  await opened.vault.openByKeychain();
  await opened.vault.forgetKeychain();
  const keychain = storage && {
    keychain: systemKeychain(storage, 'linux'),
    folder: opened.places.kept,
  };
  Object.assign(opened.app.context, { keychain });
  return opened;
}

const kept = (folder: string) => {
  const [name = ''] = readdirSync(folder);
  return { path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') };
};

describe('what is said and done, by keychain and by setting', () => {
  const BACKENDS = ['gnome_libsecret', 'basic_text', 'unknown'] as const;

  test.each(BACKENDS)('%s, off', async (backend) => {
    const { vault, places } = await turnedOff(createSafeStorage(backend));
    const state = await vault.keychain();
    const keep = codeOf(vault.keepInKeychain({ passphrase: PASSPHRASE, everyDays: 14 }));
    expect(state).toMatchObject({ on: false, ready: false, everyDays: 14 });
    if (backend === 'gnome_libsecret') {
      expect(state.name).toBe('the GNOME Keyring');
      expect(await keep).toBe('no fault');
      return;
    }
    expect(state.name).toBeUndefined();
    expect(state.why).toMatch(/protects nothing|does not know/);
    expect(await keep).toBe('keychain-unavailable');
    expect(readdirSync(places.kept)).toEqual([]);
  });

  test.each(BACKENDS)('%s, on since the keyring was there', async (backend) => {
    const { vault } = await turnedOn(backend);
    const state = await vault.keychain();
    if (backend === 'gnome_libsecret') {
      expect(state).toMatchObject({ on: true, ready: true, name: 'the GNOME Keyring' });
      expect(await codeOf(vault.openByKeychain())).toBe('no fault');
      return;
    }
    expect(state).toMatchObject({ on: true, ready: false });
    expect(state.name).toBeUndefined();
    expect(state.why).toMatch(/protects nothing|does not know/);
    expect(await codeOf(vault.openByKeychain())).toBe('keychain-unavailable');
  });

  test('a keyring that does not answer, and a window without any', async () => {
    const locked = await turnedOff(createSafeStorage('locked'));
    expect((await locked.vault.keychain()).why).toMatch(/does not answer/);
    const { vault } = await turnedOff(undefined);
    expect((await vault.keychain()).why).toMatch(/takes the desktop app/);
    const keep = vault.keepInKeychain({ passphrase: PASSPHRASE, everyDays: 14 });
    expect(await codeOf(keep)).toBe('keychain-unavailable');
  });

  test('a keyring that gives way to the known password as it seals is refused', async () => {
    const { encryptStringAsync } = createSafeStorage('basic_text');
    const real = createSafeStorage('gnome_libsecret');
    const { vault } = await turnedOff({ ...real, encryptStringAsync });
    const keep = vault.keepInKeychain({ passphrase: PASSPHRASE, everyDays: 14 });
    expect(await codeOf(keep)).toBe('keychain-unavailable');
    expect(await vault.keychain()).toMatchObject({ on: false });
  });
});

describe('the passphrase is asked again', () => {
  const isDue = async ({ vault }: Awaited<ReturnType<typeof turnedOn>>) => {
    expect(await codeOf(vault.openByKeychain())).toBe('passphrase-due');
    expect(await vault.keychain()).toMatchObject({ on: true, ready: false });
    expect((await vault.keychain()).due).toBeDefined();
  };

  test('after 14 days, and not after 13; the right one starts them anew', async () => {
    const opened = await turnedOn();
    const { vault } = opened;
    const start = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: start + 13.9 * 86_400_000 });
    expect(await codeOf(vault.openByKeychain())).toBe('no fault');
    await vault.lock();
    vi.setSystemTime(start + 14.1 * 86_400_000);
    await isDue(opened);
    await vault.open({ passphrase: PASSPHRASE });
    await vault.lock();
    expect(await codeOf(vault.openByKeychain())).toBe('no fault');
    await vault.lock();
    // A clock that was set back.
    vi.setSystemTime(start);
    await isDue(opened);
  });

  test('after a wrong one, also one typed elsewhere; nothing that could open it is kept then', async () => {
    const opened = await turnedOn();
    const { vault, places } = opened;
    expect(await codeOf(vault.open({ passphrase: 'wrong' }))).toBe('passphrase-wrong');
    expect(kept(places.kept).text).not.toContain('sealed');
    await isDue(opened);
    const { vault: another, places: there, ...rest } = await turnedOn();
    const other = await createBackend({ folder: there.vault, window: 'terminal', version: '0' });
    const terminal = createRouterClient(other.router, { context: other.context });
    expect(await codeOf(terminal.vault.open({ passphrase: 'wrong' }))).toBe('passphrase-wrong');
    await other.close();
    await isDue({ vault: another, places: there, ...rest });
  });

  test('after it was changed here, and after the recovery code was used', async () => {
    const opened = await turnedOn();
    const { vault, places } = opened;
    const next = `${PASSPHRASE} 2`;
    await vault.openByKeychain();
    await vault.changePassphrase({ current: PASSPHRASE, next });
    expect(kept(places.kept).text).not.toContain('sealed');
    await vault.lock();
    await isDue(opened);
    const lost = await turnedOn();
    await lost.vault.recover({ recoveryCode, newPassphrase: next });
    await lost.vault.lock();
    await isDue(lost);
  });

  test('after it was changed elsewhere, and the key file came by a synchronising client', async () => {
    const opened = await turnedOn();
    const path = join(opened.places.vault, 'keys.json');
    const keys = JSON.parse(readFileSync(path, 'utf8'));
    keys.passphrase.salt = Buffer.alloc(16, 7).toString('base64');
    writeFileSync(path, JSON.stringify(keys));
    await isDue(opened);
  });

  test('where another keychain has to open it, and where its file was changed', async () => {
    await isDue(await turnedOn('gnome_libsecret', 'somebody else'));
    const again = await turnedOn();
    const { path, text } = kept(again.places.kept);
    writeFileSync(path, text.replace('"everyDays": 14', '"everyDays": 90'));
    await isDue(again);
  });
});

test('the vault folder holds nothing of it: its names and its keys are those of before', async () => {
  const { places, vault } = await turnedOn();
  const names = readdirSync(places.vault).sort();
  const keys = () =>
    ['keys.json', 'keys-copy.json'].map((name) => readFileSync(join(places.vault, name), 'utf8'));
  const on = keys();
  await vault.forgetKeychain();
  expect(readdirSync(places.vault).sort()).toEqual(names);
  expect(keys()).toEqual(on);
  expect(names).toEqual(['keys-copy.json', 'keys.json', 'vault.db', 'vault.lock']);
});

test('turned off, also while locked, nothing is left of it and the passphrase opens', async () => {
  const { places, vault } = await turnedOn();
  expect(await vault.forgetKeychain()).toMatchObject({ on: false, ready: false });
  expect(readdirSync(places.kept)).toEqual([]);
  expect(await codeOf(vault.openByKeychain())).toBe('keychain-unavailable');
  expect(await codeOf(vault.open({ passphrase: PASSPHRASE }))).toBe('no fault');
});

test('a keychain that opens nothing leaves an open vault open', async () => {
  const { vault } = await turnedOff(createSafeStorage('basic_text'));
  expect(await codeOf(vault.openByKeychain())).toBe('keychain-unavailable');
  const keep = vault.keepInKeychain({ passphrase: PASSPHRASE, everyDays: 14 });
  expect(await codeOf(keep), 'and not that it is locked').toBe('keychain-unavailable');
});

test('a wrong passphrase turns nothing on', async () => {
  const { vault } = await turnedOff(createSafeStorage('kwallet6'));
  const keep = vault.keepInKeychain({ passphrase: 'wrong', everyDays: 14 });
  expect(await codeOf(keep)).toBe('passphrase-wrong');
  expect(await vault.keychain()).toMatchObject({ on: false, name: 'KWallet' });
});

test.each([
  ['darwin', true, 'the macOS Keychain'],
  ['win32', true, 'Windows data protection'],
  ['darwin', false, undefined],
  ['win32', false, undefined],
  ['freebsd', true, undefined],
] as const)('on %s, encryption available: %s', async (platform, isThere, name) => {
  const storage = {
    ...createSafeStorage('gnome_libsecret'),
    isAsyncEncryptionAvailable: async () => isThere,
    getSelectedStorageBackend: () => {
      throw new Error('is for Linux alone');
    },
  };
  const judged = judgeKeychain(await systemKeychain(storage, platform).facts());
  expect('name' in judged ? judged.name : undefined).toBe(name);
});
