import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

test('npm, which starts everything here, asks nobody and writes no command line down', () => {
  const names = ['update-notifier', 'audit', 'fund', 'logs-max'];
  // What the environment of a test run sets would stand above the project's own settings.
  const own = Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name));
  const said = execFileSync('npm', ['config', 'get', ...names], {
    cwd: ROOT,
    env: Object.fromEntries(own),
    encoding: 'utf8',
  });
  expect(
    said
      .trim()
      .split('\n')
      .map((line) => line.replace(/ = /, '=')),
  ).toEqual(['update-notifier=false', 'audit=false', 'fund=false', 'logs-max=0']);
});
