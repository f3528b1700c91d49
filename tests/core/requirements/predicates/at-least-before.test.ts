import { expect, test } from 'vitest';
import type { AtLeastBefore } from '../../../../src/core/requirements/predicates/at-least-before.ts';
import { kindOf } from '../../../../src/core/requirements/predicates/predicate-kinds.ts';
import { clause, givenDocument, judge } from '../given.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const days = (amount: number) => ({ amount, unit: 'days' }) as const;
/** The last COVID dose 14 days before the start. */
const covid: AtLeastBefore = { kind: 'at-least-before', span: days(14), at: 'start' };
/** A test between 7 days and 3 months before the start. */
const both: AtLeastBefore = {
  ...covid,
  span: days(7),
  most: { amount: 3, unit: 'months' },
};

test('dated by the day so long before the anchor, and after the other end where there is one', () => {
  const start = { at: 'start', needsIssued: true };
  expect(limitsOf(covid)).toEqual({ ...start, issuedTo: '2027-01-18' });
  expect(limitsOf(both)).toEqual({ ...start, issuedFrom: '2026-11-01', issuedTo: '2027-01-25' });
});

test('counted from the last day it still has to exist when the rotation begins', () => {
  expect(limitsOf({ ...covid, at: 'end' }).issuedTo).toBe('2027-02-01');
  expect(limitsOf({ ...covid, span: days(30), at: 'end' }).issuedTo).toBe('2027-01-27');
});

test.each([
  [covid, '2019-01-01', undefined],
  [covid, '2027-01-18', undefined],
  [covid, '2027-01-19', 'too-late'],
  [covid, undefined, 'no-issue-day'],
  [both, '2026-10-31', 'too-old'],
  [both, '2026-11-01', undefined],
  [both, '2027-01-26', 'too-late'],
] as const)('%o dated %s: %s', (predicate, issued, why) => {
  expect(shortcoming(predicate, { issued })).toBe(why);
});

test('only the further end is outgrown', () => {
  expect(breaking(covid, { issued: '2026-11-01' })).toBeUndefined();
  expect(breaking(both, { issued: '2026-11-01' })).toBe('2027-02-02');
});

test('nothing given too near the start is mended, and before that a dose is still to be had', () => {
  const rule = clause('covid-19', covid);
  expect(judge(rule)).toMatchObject({ status: 'missing', by: '2027-01-18', binds: 'window' });
  const documents = [givenDocument('covid-19', { issued: '2027-01-20' })];
  expect(judge(rule, { documents, today: '2027-01-25' }).status).toBe('impossible');
});

test('its words', () => {
  expect(words(covid)).toEqual({
    rule: 'dated at least 14 days before the rotation starts',
    onDays: 'dated at least 14 days before the rotation starts (by 18 Jan 2027)',
    toGet: undefined,
  });
  expect(words(both).rule).toBe('dated between 7 days and 3 months before the rotation starts');
});

test('what keeps it from being saved', () => {
  const fields = (predicate: AtLeastBefore) =>
    kindOf(predicate)
      .problems(predicate)
      .map(({ field }) => field);
  expect(fields(both)).toEqual([]);
  expect(fields({ ...covid, span: days(0) })).toEqual(['span']);
  expect(fields({ ...both, most: days(6) })).toEqual(['most']);
});
