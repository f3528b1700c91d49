import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFresh } from '../../scripts/lib/build-fresh.mjs';
import { nodePackage, ROOT } from '../../scripts/lib/repository.mjs';
import { runQuietly } from '../../scripts/lib/run.mjs';
import { setUpKey } from '../../scripts/lib/set-up.mjs';
import { put, tempFolder } from './temp-folder.ts';

/** A stand-in builder: the build says that it is one. */
const BUILDER = `
const fs = require('node:fs');
fs.mkdirSync('out/main', { recursive: true });
fs.writeFileSync('out/main/cli.js', "console.log('built', ...process.argv.slice(2));");
`;

/** A repository of its own with the real launcher in it, set up and built. */
async function repository() {
  const root = tempFolder();
  cpSync(join(ROOT, 'scripts'), join(root, 'scripts'), { recursive: true });
  put(root, 'package.json', '{"type":"module"}');
  put(root, 'package-lock.json', '{}');
  put(root, 'src/cli/main.ts', "console.log('sources', ...process.argv.slice(2));");
  put(root, 'node_modules/electron-vite/package.json', '{"bin":{"electron-vite":"cli.cjs"}}');
  put(root, 'node_modules/electron-vite/cli.cjs', BUILDER);
  mkdirSync(join(root, 'node_modules', nodePackage(), 'bin'), { recursive: true });
  symlinkSync(process.execPath, join(root, 'node_modules', nodePackage(), 'bin', 'node'));
  put(root, 'node_modules/.sojourn-setup.json', JSON.stringify({ key: setUpKey(root) }));
  const launcher = join(root, 'scripts', 'sojourn.mjs');
  const run = async () => (await runQuietly(launcher, ['documents', '--json'])).output.trim();
  return { root, run, build: () => buildFresh({ root, tell: () => {} }) };
}

test('before any build the sources run; after it the build does', async () => {
  const { run, build } = await repository();
  expect(await run()).toBe('sources documents --json');
  await build();
  expect(await run()).toBe('built documents --json');
  expect(await run()).toBe('built documents --json');
});

test('a stale build is never used, and is again once the sources are as they were', async () => {
  const { root, run, build } = await repository();
  await build();
  const source = join(root, 'src', 'cli', 'main.ts');
  const before = readFileSync(source, 'utf8');
  put(root, 'src/cli/main.ts', before.replace('sources', 'changed'));
  expect(await run()).toBe('changed documents --json');
  put(root, 'src/cli/main.ts', before);
  expect(await run()).toBe('built documents --json');
  put(root, 'src/core/new.ts', '');
  expect(await run()).toBe('sources documents --json');
});

test('a change that keeps the size and the time of the file is seen all the same', async () => {
  const { root, run, build } = await repository();
  const source = join(root, 'src', 'cli', 'main.ts');
  const old = new Date('2026-01-01T00:00:00Z');
  utimesSync(source, old, old);
  await build();
  const { size } = statSync(source);
  put(root, 'src/cli/main.ts', readFileSync(source, 'utf8').replace('sources', 'altered'));
  utimesSync(source, old, old);
  expect(statSync(source)).toMatchObject({ size, mtime: old });
  expect(await run()).toBe('altered documents --json');
});
