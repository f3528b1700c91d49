import { expect, test } from 'vitest';
import { isForHere } from '../../scripts/lib/is-for-here.mjs';

test.each([
  [[], true],
  [['--linux', 'deb'], true],
  [['--x64'], true],
  [['--arm64'], false],
  [['--x64', '--arm64'], false],
  [['--win'], false],
  [['--linux', '--mac'], false],
  [['--universal'], false],
])('%j on Linux with an x64: %s', (args, expected) => {
  expect(isForHere(args, 'linux', 'x64')).toBe(expected);
});
