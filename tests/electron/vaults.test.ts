import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, RelaunchOptions } from 'electron';
import { expect, test } from 'vitest';
import { argumentsForVault } from '../../electron/arguments.ts';
import { chooseNewVault, chooseVault } from '../../electron/dialogs.ts';
import { otherVault } from '../../electron/second-start.ts';
import { vaultSwitch } from '../../electron/switch-vault.ts';
import { defaultVaultFolder } from '../../src/backend/installed/default-folder.ts';
import { recentVaults } from '../../src/backend/installed/recent-vaults.ts';
import { makeFolder } from '../support/vault-fixture.ts';

const NO_WINDOW = {} as BrowserWindow;

test.each([
  [[], ['--vault', '/b']],
  [
    ['/app', '--vault', '/a', '--today', '2027-01-12'],
    ['/app', '--today', '2027-01-12', '--vault', '/b'],
  ],
  [
    ['--vault=/a', '--x'],
    ['--x', '--vault', '/b'],
  ],
])('the arguments %j name another vault', (args, expected) => {
  expect(argumentsForVault(args, '/b')).toEqual(expected);
});

test.each([
  [{ vault: '/b' }, '/b'],
  [{ vault: '/a' }, undefined],
  [{ vault: null }, undefined],
  [{ vault: 7 }, undefined],
  [undefined, undefined],
  ['/b', undefined],
])('a second start that says %j asks for %s', (given, expected) => {
  expect(otherVault(given, '/a')).toBe(expected);
});

function switching(appImage?: string) {
  const started: RelaunchOptions[] = [];
  const app = Object.assign(new EventEmitter(), {
    quit: () => {},
    relaunch: (options: RelaunchOptions = {}) => void started.push(options),
  });
  const webContents = new EventEmitter();
  const window = { webContents } as unknown as BrowserWindow;
  // Only events are plain: Electron types each one by an overload of its own.
  type Given = Parameters<typeof vaultSwitch>[0];
  const switchTo = vaultSwitch(app as unknown as Given, window, ['--vault', '/a'], appImage);
  return { app, started, switchTo, webContents };
}

test('another vault is opened by a new start, once this one has ended', () => {
  const { app, started, switchTo } = switching();
  app.emit('will-quit', {});
  expect(started).toEqual([]);
  switchTo('/b');
  expect(started).toEqual([]);
  app.emit('will-quit', {});
  expect(started).toEqual([{ args: ['--vault', '/b'] }]);
});

test('an AppImage starts itself, not the program in it that goes away', () => {
  const { app, started, switchTo } = switching('/home/me/Sojourn.AppImage');
  switchTo('/b');
  app.emit('will-quit', {});
  expect(started).toEqual([{ args: ['--vault', '/b'], execPath: '/home/me/Sojourn.AppImage' }]);
});

test('who keeps the window open for work under way changes their mind', async () => {
  const { app, started, switchTo, webContents } = switching();
  switchTo('/b');
  webContents.emit('will-prevent-unload', { defaultPrevented: false });
  await new Promise((resolve) => setImmediate(resolve));
  app.emit('will-quit', {});
  expect(started).toEqual([]);
});

const choosing = (folder: string | null) => {
  const said: string[] = [];
  const dialog = {
    showOpenDialog: async () => ({
      canceled: folder === null,
      filePaths: folder === null ? [] : [folder],
    }),
    showErrorBox: (title: string) => void said.push(title),
  };
  return { dialog, said };
};

test('a vault is opened where there is one, half a one included, and else it is said', async () => {
  const folder = makeFolder();
  const none = choosing(folder);
  expect(await chooseVault(none.dialog, NO_WINDOW)).toBeNull();
  expect(none.said).toEqual(['No vault in this folder']);
  writeFileSync(join(folder, 'vault.db'), '');
  const half = choosing(folder);
  expect(await chooseVault(half.dialog, NO_WINDOW)).toBe(folder);
  expect(half.said).toEqual([]);
  expect(await chooseVault(choosing(null).dialog, NO_WINDOW)).toBeNull();
});

test('a new vault goes into an empty folder, else into one of its own in it', async () => {
  const folder = makeFolder();
  expect(await chooseNewVault(choosing(folder).dialog, NO_WINDOW)).toBe(folder);
  mkdirSync(join(folder, 'Sojourn vault'));
  expect(await chooseNewVault(choosing(folder).dialog, NO_WINDOW)).toBe(
    join(folder, 'Sojourn vault 2'),
  );
});

test('recent vaults: the last one first, each once, none that has gone, for this user alone', () => {
  const root = makeFolder();
  const file = join(root, 'data', 'recent-vaults.json');
  const recent = recentVaults(file);
  expect(recent.list()).toEqual([]);
  const [a, b, gone] = ['a', 'b', 'gone'].map((name) => join(root, name));
  for (const folder of [a, b]) {
    mkdirSync(folder ?? '');
    writeFileSync(join(folder ?? '', 'vault.db'), '');
  }
  for (const folder of [a, gone, b, a]) recent.note(folder ?? '');
  expect(recent.list()).toEqual([a, b]);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, 'nonsense');
  expect(recent.list()).toEqual([]);
  recent.note(a ?? '');
  recent.forget();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ vaults: [] });
});

test.each([
  ['darwin', join('Library', 'Application Support')],
  ['win32', join('AppData', 'Roaming')],
] as const)(
  'on %s a new vault lies outside of what Electron keeps; one that lies there stays',
  (platform, parent) => {
    const home = makeFolder();
    const machine = { platform, home, environment: {} };
    expect(defaultVaultFolder(machine)).toBe(join(home, parent, 'Sojourn vault', 'vault'));
    const ofBefore = join(home, parent, 'Sojourn', 'vault');
    mkdirSync(ofBefore, { recursive: true });
    expect(defaultVaultFolder(machine)).toBe(ofBefore);
  },
);

test('on Linux the vault lies among data, where Electron keeps nothing', () => {
  const machine = { platform: 'linux', home: '/home/me', environment: {} } as const;
  expect(defaultVaultFolder(machine)).toBe('/home/me/.local/share/sojourn/vault');
  const elsewhere = { ...machine, environment: { XDG_DATA_HOME: '/d' } };
  expect(defaultVaultFolder(elsewhere)).toBe('/d/sojourn/vault');
});
