import { expect, test } from 'vitest';
import type { RotationStatus } from '../../../src/core/requirements/verdict.ts';
import { countStatuses } from '../../../src/core/season/count-statuses.ts';

test.each<[string, RotationStatus[]]>([
  ['', []],
  ['1 ready', ['ready']],
  [
    '2 blocked, 1 to look at, 3 ready',
    ['ready', 'blocked', 'attention', 'ready', 'blocked', 'ready'],
  ],
  ['1 to look at', ['attention']],
])('%j', (words, statuses) => {
  expect(countStatuses(statuses.map((status) => ({ status })))).toBe(words);
});
