import { expect, test } from 'vitest';
import type { WithinBefore } from '../../../../src/core/requirements/predicates/within-before.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const flu: WithinBefore = {
  kind: 'within-before',
  span: { amount: 12, unit: 'weeks' },
  at: 'start',
};

test('dated inside the span that ends on the anchor', () => {
  expect(limitsOf(flu)).toEqual({
    at: 'start',
    needsIssued: true,
    issuedFrom: '2026-11-09',
    issuedTo: '2027-02-01',
  });
});

test.each([
  ['2026-11-08', 'too-old'],
  ['2026-11-09', undefined],
  ['2027-02-02', 'too-late'],
  [undefined, 'no-issue-day'],
])('dated %s: %s', (issued, why) => {
  expect(shortcoming(flu, { issued })).toBe(why);
});

test('it breaks on the first day more than the span after it', () => {
  expect(breaking(flu, { issued: '2026-11-09' })).toBe('2027-02-02');
});

test('its words', () => {
  expect(words(flu)).toEqual({
    rule: 'dated within the 12 weeks before the rotation starts',
    onDays:
      'dated within the 12 weeks before the rotation starts (between 9 Nov 2026 and 1 Feb 2027)',
    toGet: undefined,
  });
});
