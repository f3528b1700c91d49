import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  findChromium,
  findInstalledChromium,
  findTestChromium,
} from '../../scripts/lib/find-chromium.mjs';
import { put, putProgram, tempFolder } from './temp-folder.ts';

const WORKS = 'echo "Chromium 150.0.1"';
const STUB = 'echo "Command requires the chromium snap to be installed."; exit 1';

/** A machine with nothing on its PATH but what the test puts there, and rungs that are counted. */
function machine({ root = false, fetched = false, reachable = false } = {}) {
  const bin = tempFolder();
  const env = { PATH: bin };
  const climbed: string[] = [];
  const rungs = {
    fetched: () => (fetched ? '/playwright/chromium' : undefined),
    download: async () => {
      climbed.push('download');
      return reachable ? '/playwright/chromium' : undefined;
    },
    canInstall: () => root,
    install: async (names: string[]) => {
      climbed.push(`install ${names.join(' ')}`);
      putProgram(bin, 'chromium', WORKS);
      return true;
    },
  };
  const find = (extra = {}) =>
    findChromium({ env: { ...env, ...extra }, platform: 'linux', tell: () => undefined, rungs });
  return { bin, env, climbed, find };
}

test('SOJOURN_CHROMIUM comes first, and one that is no program is named as the fault', async () => {
  const { bin, find } = machine();
  const own = putProgram(bin, 'own-build', WORKS);
  putProgram(bin, 'google-chrome', WORKS);
  expect(await find({ SOJOURN_CHROMIUM: own })).toBe(own);
  const text = put(bin, 'notes.txt', 'x');
  await expect(find({ SOJOURN_CHROMIUM: text })).rejects.toThrow(/SOJOURN_CHROMIUM/);
});

test.each(['google-chrome-stable', 'google-chrome', 'chromium', 'microsoft-edge'])(
  'an installed %s is used without climbing further',
  async (name) => {
    const { bin, climbed, find } = machine({ root: true, reachable: true });
    const program = putProgram(bin, name, WORKS);
    expect(await find()).toBe(program);
    expect(climbed).toEqual([]);
  },
);

test('the tests take the shell without a screen, unless it does not start or another is named', async () => {
  const { bin, env } = machine();
  const chromium = putProgram(bin, 'chromium', WORKS);
  const find = (extra = {}) => findTestChromium({ env: { ...env, ...extra }, platform: 'linux' });
  expect(await find()).toBe(chromium);
  putProgram(bin, 'chromium-headless-shell', STUB);
  expect(await find()).toBe(chromium);
  const shell = putProgram(bin, 'chromium-headless-shell', WORKS);
  expect(await find()).toBe(shell);
  expect(await findChromium({ env, platform: 'linux' })).toBe(chromium);
  expect(await find({ SOJOURN_CHROMIUM: chromium })).toBe(chromium);
});

test('a stub that starts no browser is passed over', async () => {
  const { bin, env } = machine();
  putProgram(bin, 'chromium', STUB);
  expect(await findInstalledChromium(env, 'linux')).toBeUndefined();
  const real = putProgram(bin, 'chromium-browser', WORKS);
  expect(await findInstalledChromium(env, 'linux')).toBe(real);
});

test("then Playwright's own, fetched before or now", async () => {
  const before = machine({ fetched: true, root: true });
  expect(await before.find()).toBe('/playwright/chromium');
  expect(before.climbed).toEqual([]);
  const now = machine({ reachable: true, root: true });
  expect(await now.find()).toBe('/playwright/chromium');
  expect(now.climbed).toEqual(['download']);
});

test('then the Debian package, as root only', async () => {
  const { bin, climbed, find } = machine({ root: true });
  expect(await find()).toBe(join(bin, 'chromium'));
  expect(climbed).toEqual(['download', 'install chromium']);
});

test('else a sentence that says what to install', async () => {
  const { climbed, find } = machine();
  await expect(find()).rejects.toThrow(/Install Google Chrome, Chromium or Microsoft Edge/);
  expect(climbed).toEqual(['download']);
});

test('on macOS and Windows it looks in the usual places', async () => {
  const home = tempFolder();
  const mac = putProgram(home, 'Applications/Chromium.app/Contents/MacOS/Chromium', WORKS);
  if (!existsSync('/Applications')) {
    expect(await findInstalledChromium({ PATH: '', HOME: home }, 'darwin')).toBe(mac);
  }
  const windows = putProgram(home, 'Microsoft/Edge/Application/msedge.exe', '');
  expect(await findInstalledChromium({ PATH: '', PROGRAMFILES: home }, 'win32')).toBe(windows);
});
