import { expect, test } from 'vitest';
import { planElectronRun } from '../../scripts/lib/electron-run.mjs';

const FOUND = {
  electron: '/e',
  hasDisplay: true,
  xvfb: undefined,
  node: '/node',
  args: ['--grep', 'x'],
};

test('every spec in Electron, with the arguments that were given', () => {
  const plan = planElectronRun(FOUND);
  expect(plan).toMatchObject({ command: '/node', env: { SOJOURN_EVERY_WINDOW: '1' } });
  expect('args' in plan ? plan.args.slice(-3) : []).toEqual(['--project=Electron', '--grep', 'x']);
});

test('without a display, on one that is made for it', () => {
  const plan = planElectronRun({ ...FOUND, hasDisplay: false, xvfb: '/xvfb-run' });
  expect(plan).toMatchObject({ command: '/xvfb-run' });
  expect('args' in plan ? plan.args.slice(0, 2) : []).toEqual(['-a', '/node']);
});

test.each([
  [{ ...FOUND, electron: undefined }, /runtime is not here.*nothing was proven/],
  [{ ...FOUND, hasDisplay: false }, /no display.*nothing was proven/],
])('what is missing is said, and nothing counts as proven', (found, sentence) => {
  const plan = planElectronRun(found);
  expect('missing' in plan ? plan.missing : '').toMatch(sentence);
});
