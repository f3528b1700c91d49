import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFresh, isBuildFresh } from '../../scripts/lib/build-fresh.mjs';
import { nodePackage } from '../../scripts/lib/repository.mjs';
import { put, tempFolder } from './temp-folder.ts';

/** A stand-in builder that counts its runs, and fails on request. */
const BUILDER = `
const fs = require('node:fs');
if (fs.existsSync('broken')) { console.error('src/a.ts: no such thing'); process.exit(1); }
fs.mkdirSync('out', { recursive: true });
fs.appendFileSync('out/runs.txt', 'x');
`;

function repository() {
  const root = tempFolder();
  put(root, 'src/a.ts', 'export const a = 1;');
  put(root, 'electron/main.ts', '');
  put(root, 'resources/icon.svg', '<svg/>');
  put(root, 'node_modules/electron-vite/package.json', '{"bin":{"electron-vite":"cli.cjs"}}');
  put(root, 'node_modules/electron-vite/cli.cjs', BUILDER);
  mkdirSync(join(root, 'node_modules', nodePackage(), 'bin'), { recursive: true });
  symlinkSync(process.execPath, join(root, 'node_modules', nodePackage(), 'bin', 'node'));
  const said: string[] = [];
  const build = () => buildFresh({ root, tell: (line: string) => said.push(line) });
  const runs = () => readFileSync(join(root, 'out', 'runs.txt'), 'utf8').length;
  return { root, build, runs, said };
}

test('builds once, says so, and then starts at once', async () => {
  const { build, runs, said } = repository();
  await build();
  await build();
  expect(runs()).toBe(1);
  expect(said[0]).toBe('Building the app.');
  expect(said).toHaveLength(2);
});

test.each(['src/a.ts', 'src/new/b.ts', 'electron/main.ts', 'resources/icon.svg', 'package.json'])(
  'builds again after %s changed',
  async (path) => {
    const { root, build, runs } = repository();
    await build();
    put(root, path, '// changed');
    expect(isBuildFresh(root)).toBe(false);
    await build();
    expect(runs()).toBe(2);
  },
);

test('a file that went away, and one renamed, make the build stale', async () => {
  const { root, build } = repository();
  put(root, 'src/b.ts', '');
  await build();
  rmSync(join(root, 'src', 'b.ts'));
  expect(isBuildFresh(root)).toBe(false);
  put(root, 'src/c.ts', '');
  expect(isBuildFresh(root)).toBe(false);
});

test('a test changes nothing about the build', async () => {
  const { root, build } = repository();
  await build();
  put(root, 'tests/a.test.ts', '');
  put(root, 'README.md', 'x');
  expect(isBuildFresh(root)).toBe(true);
});

test('a build that failed shows its words and is not taken for fresh', async () => {
  const { root, build } = repository();
  put(root, 'broken', '');
  await expect(build()).rejects.toThrow(/did not succeed.*\n.*src\/a\.ts: no such thing/);
  expect(isBuildFresh(root)).toBe(false);
  rmSync(join(root, 'broken'));
  await build();
  expect(isBuildFresh(root)).toBe(true);
});
