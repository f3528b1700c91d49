import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { nodePackage } from '../../scripts/lib/repository.mjs';
import { SetUpFailure } from '../../scripts/lib/say.mjs';
import { explainNpmFailure, isSetUp, npmCommand, setUp } from '../../scripts/lib/set-up.mjs';
import { put, tempFolder } from './temp-folder.ts';

/** The package and the version of the pinned Node on this machine. */
const BRINGS = nodePackage();
const PINNED = { optionalDependencies: { [BRINGS]: '26.10.0' } };

/** A stand-in npm that writes down how it was called and lays out a "pinned Node". */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('npm-fails')) { console.error('npm error code ENOTFOUND'); process.exit(1); }
const bin = 'node_modules/${BRINGS}/bin';
fs.mkdirSync(bin, { recursive: true });
const version = fs.existsSync('other-version') ? 'v26.9.0' : 'v26.10.0';
fs.writeFileSync(bin + '/node', '#!/bin/sh\\necho ' + version + '\\n', { mode: 0o755 });
`;

function repository() {
  const root = tempFolder();
  put(root, 'package.json', JSON.stringify(PINNED));
  put(root, 'package-lock.json', '{"packages":{}}');
  vi.stubEnv('npm_execpath', put(root, 'npm-cli.js', NPM));
  const said: string[] = [];
  const run = () => setUp({ root, tell: (line: string) => said.push(line) });
  const calls = () =>
    existsSync(join(root, 'calls.txt'))
      ? readFileSync(join(root, 'calls.txt'), 'utf8').trim().split('\n')
      : [];
  return { root, said, run, calls };
}

describe('set-up', () => {
  test('installs in one step without any script, the pinned Node with it, saying so', async () => {
    const { root, run, calls, said } = repository();
    expect(await run()).toBe(join(root, 'node_modules', BRINGS, 'bin', 'node'));
    expect(calls()).toEqual([
      'install --no-save --no-audit --no-fund --ignore-scripts --include=optional',
    ]);
    expect(said).toHaveLength(2);
    expect(said.join(' ')).toMatch(/Installing .* in place/);
  });

  test('a Node of another version than the pinned one is refused', async () => {
    const { root, run } = repository();
    put(root, 'other-version', '');
    await expect(run()).rejects.toThrow(/no working build/);
    expect(isSetUp(root)).toBe(false);
  });

  test('does nothing and says nothing when all is in place', async () => {
    const { run, calls, said } = repository();
    await run();
    const [before, words] = [calls().length, said.length];
    await run();
    expect(calls()).toHaveLength(before);
    expect(said).toHaveLength(words);
  });

  test('installs again when the lockfile or a dependency changed, not for a script', async () => {
    const { root, run } = repository();
    await run();
    put(root, 'package.json', JSON.stringify({ scripts: { start: 'x' }, ...PINNED }));
    expect(isSetUp(root)).toBe(true);
    put(root, 'package-lock.json', '{"packages":{"node_modules/a":{}}}');
    expect(isSetUp(root)).toBe(false);
    await run();
    expect(isSetUp(root)).toBe(true);
    put(root, 'package.json', JSON.stringify({ dependencies: { a: '1' }, ...PINNED }));
    expect(isSetUp(root)).toBe(false);
  });

  test('an install that did not finish is done again', async () => {
    const { root, run, calls } = repository();
    await run();
    put(root, 'package-lock.json', '{"packages":{"node_modules/b":{}}}');
    put(root, 'npm-fails', '');
    await expect(run()).rejects.toThrow(SetUpFailure);
    // Back to the old lockfile: the folder may hold half of the new one, so it is not trusted.
    put(root, 'package-lock.json', '{"packages":{}}');
    expect(isSetUp(root)).toBe(false);
    rmSync(join(root, 'npm-fails'));
    const before = calls().length;
    await run();
    expect(calls().length).toBeGreaterThan(before);
    expect(isSetUp(root)).toBe(true);
  });

  test('a missing pinned Node is fetched again', async () => {
    const { root, run, calls } = repository();
    await run();
    rmSync(join(root, 'node_modules', BRINGS, 'bin', 'node'));
    expect(isSetUp(root)).toBe(false);
    await run();
    expect(calls()).toHaveLength(2);
    expect(isSetUp(root)).toBe(true);
  });

  test('two at once install once', async () => {
    const { run, calls } = repository();
    await Promise.all([run(), run()]);
    expect(calls()).toHaveLength(1);
  });
});

describe('what npm is called and what its failures mean', () => {
  test('the npm that started the launcher is used, whatever its version', () => {
    const cli = put(tempFolder(), 'npm-cli.js', '');
    expect(npmCommand({ npm_execpath: cli })).toEqual({
      command: process.execPath,
      args: [cli],
      shell: false,
    });
    expect(npmCommand({ npm_execpath: '/somewhere/yarn.js' }).args).toEqual([]);
    expect(npmCommand({}).args).toEqual([]);
  });

  test.each([
    ['npm error code ENOTFOUND', /network/],
    ['npm error ENOSPC: no space left', /disk is full/],
    ['npm error EACCES: permission denied', /who owns this folder/],
    ['npm error code EINTEGRITY', /npm cache verify/],
    ['npm error something new', /Delete the folder node_modules/],
  ])('"%s" comes with what to do', (output, advice) => {
    const text = explainNpmFailure('install', { status: 1, output, timedOut: false });
    expect(text).toMatch(advice);
    expect(text).toContain(output);
  });

  test('a missing npm and one that hangs are told apart', () => {
    const missing = { status: 127, output: '', timedOut: false };
    expect(explainNpmFailure('install', missing)).toMatch(/npm was not found/);
    const hanging = { status: 137, output: '', timedOut: true };
    expect(explainNpmFailure('install', hanging)).toMatch(/longer than 15 minutes/);
  });
});
