import { expect, test } from 'vitest';
import { markVerdict } from '../../../src/core/packets/verdict-mark.ts';
import type { VerdictStatus } from '../../../src/core/requirements/verdict.ts';
import { VERDICT_WORDS } from '../../../src/ui/shared/state-words.ts';

const STATUSES = Object.keys(VERDICT_WORDS) as VerdictStatus[];

test.each(STATUSES)('%s has one word and one shape, in the window and on paper', (status) => {
  const { word, shape } = markVerdict(status);
  expect(VERDICT_WORDS[status]).toMatchObject({ word, shape });
});

test('no two states share a word or a shape', () => {
  const marks = STATUSES.map(markVerdict);
  expect(new Set(marks.map(({ word }) => word)).size).toBe(STATUSES.length);
  expect(new Set(marks.map(({ shape }) => shape)).size).toBe(STATUSES.length);
});
