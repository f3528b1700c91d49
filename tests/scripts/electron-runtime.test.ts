import { expect, test } from 'vitest';
import { findElectron, haveElectron } from '../../scripts/lib/electron-runtime.mjs';
import { hasDisplay } from '../../scripts/lib/has-display.mjs';
import { put, putProgram, tempFolder } from './temp-folder.ts';

function repository(version = '45.4.1') {
  const root = tempFolder();
  put(root, 'node_modules/electron/package.json', JSON.stringify({ version }));
  return root;
}

function installRuntime(root: string) {
  put(root, 'node_modules/electron/path.txt', 'electron');
  return putProgram(root, 'node_modules/electron/dist/electron', '');
}

/** Asks for the runtime with a release server that is reachable or not, counting the tries. */
function asker(root: string, reachable: boolean) {
  const said: string[] = [];
  const limits: number[] = [];
  const ask = () =>
    haveElectron({
      root,
      tell: (line: string) => said.push(line),
      limitMs: 60_000,
      fetch: async (_root: string, limitMs: number) => {
        limits.push(limitMs);
        if (reachable) installRuntime(root);
        return { status: 0, output: '', timedOut: false };
      },
    });
  return { ask, said, limits };
}

test('an installed runtime is used at once and in silence', async () => {
  const root = repository();
  const program = installRuntime(root);
  const { ask, said, limits } = asker(root, false);
  expect(await ask()).toBe(program);
  expect([said, limits]).toEqual([[], []]);
});

test('it is fetched with a bounded wait and a visible line', async () => {
  const root = repository();
  const { ask, said, limits } = asker(root, true);
  expect(await ask()).toBe(findElectron(root, {}));
  expect(limits).toEqual([60_000]);
  expect(said).toEqual(["Fetching Electron's runtime (at most 60 s)."]);
});

test('where it cannot be had the second start does not try again', async () => {
  const root = repository();
  const { ask, said, limits } = asker(root, false);
  expect(await ask()).toBeUndefined();
  expect(await ask()).toBeUndefined();
  expect(limits).toHaveLength(1);
  expect(said).toHaveLength(3);
  expect(said.at(-1)).toMatch(/lately/);
});

test('another version of Electron is tried afresh, and so is an old failure', async () => {
  const root = repository();
  const { ask, limits } = asker(root, false);
  await ask();
  put(root, 'node_modules/electron/package.json', JSON.stringify({ version: '45.5.0' }));
  await ask();
  expect(limits).toHaveLength(2);
  const twoDaysAgo = Date.now() - 2 * 24 * 60 * 60_000;
  put(root, '.setup/electron.json', JSON.stringify({ version: '45.5.0', at: twoDaysAgo }));
  await ask();
  expect(limits).toHaveLength(3);
});

test('a half-unpacked runtime is none', () => {
  const root = repository();
  expect(findElectron(root, {})).toBeUndefined();
  put(root, 'node_modules/electron/path.txt', 'electron');
  expect(findElectron(root, {})).toBeUndefined();
});

test('a window needs a display on Linux only', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});
