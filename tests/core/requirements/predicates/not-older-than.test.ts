import { expect, test } from 'vitest';
import type { NotOlderThan } from '../../../../src/core/requirements/predicates/not-older-than.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const within = (amount: number, at: NotOlderThan['at'] = 'start'): NotOlderThan => ({
  kind: 'not-older-than',
  span: { amount, unit: 'days' },
  at,
});

test('dated between the span before the anchor and the anchor', () => {
  expect(limitsOf(within(90))).toEqual({
    at: 'start',
    needsIssued: true,
    issuedFrom: '2026-11-03',
    issuedTo: '2027-02-01',
  });
  expect(limitsOf(within(1, 'application'))).toMatchObject({
    issuedFrom: '2026-11-01',
    issuedTo: '2026-11-02',
  });
});

test.each([
  ['2026-11-02', 'too-old'],
  ['2026-11-03', undefined],
  ['2027-02-01', undefined],
  ['2027-02-02', 'too-late'],
  [undefined, 'no-issue-day'],
])('dated %s: %s', (issued, why) => {
  expect(shortcoming(within(90), { issued })).toBe(why);
});

test('it breaks on the first day that it is older, whatever expiry it prints', () => {
  expect(breaking(within(90), { issued: '2026-11-03', expires: '2026-12-01' })).toBe('2027-02-02');
  expect(breaking(within(90), { expires: '2026-12-01' })).toBeUndefined();
});

test('its words', () => {
  expect(words(within(90))).toEqual({
    rule: 'dated no more than 90 days before the rotation starts',
    onDays: 'dated no more than 90 days before the rotation starts (on or after 3 Nov 2026)',
    toGet: undefined,
  });
});
