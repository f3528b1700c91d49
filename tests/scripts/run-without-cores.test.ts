import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/vault-fixture.ts';

const SOJOURN = new URL('../../scripts/sojourn.mjs', import.meta.url).pathname;

test('what the launcher starts writes no core dump, and gets its arguments as they are', (context) => {
  if (process.platform !== 'linux') context.skip('limits are read from /proc here');
  const folder = makeFolder();
  const [spy, seen] = [join(folder, 'spy.cjs'), join(folder, 'seen')];
  // Every Node of the run says what it is and how large a core of it may be.
  writeFileSync(
    spy,
    `const { appendFileSync, readFileSync } = require('node:fs');
     const [, soft, hard] = /Max core file size +(\\S+) +(\\S+)/.exec(readFileSync('/proc/self/limits', 'utf8'));
     const line = JSON.stringify({ argv: process.argv.slice(1), soft, hard });
     appendFileSync(${JSON.stringify(seen)}, line + '\\n');`,
  );
  const args = ['call', 'app.status', '--vault', join(folder, `it's "a" $vault`)];
  const env = { ...process.env, NODE_OPTIONS: `--require ${spy}` };
  const run = spawnSync(process.execPath, [SOJOURN, ...args], { env, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  const last = JSON.parse(readFileSync(seen, 'utf8').trim().split('\n').at(-1) ?? '');
  expect(last).toMatchObject({ soft: '0', hard: '0' });
  expect(last.argv.slice(1)).toEqual(args);
});
