import { expect, test } from 'vitest';
import type { IssuedOnOrAfter } from '../../../../src/core/requirements/predicates/issued-on-or-after.ts';
import { day } from '../given.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const since: IssuedOnOrAfter = { kind: 'issued-on-or-after', day: day('2023-01-01') };

test('dated on or after the day, however long ago that is', () => {
  expect(limitsOf(since)).toEqual({ needsIssued: true, issuedFrom: '2023-01-01' });
  expect(shortcoming(since, { issued: '2022-12-31' })).toBe('too-old');
  expect(shortcoming(since, { issued: '2023-01-01' })).toBeUndefined();
  expect(shortcoming(since, {})).toBe('no-issue-day');
  expect(breaking(since, { issued: '2023-01-01' })).toBeUndefined();
});

test('its words name the day', () => {
  expect(words(since)).toEqual({
    rule: 'dated on or after 1 Jan 2023',
    onDays: 'dated on or after 1 Jan 2023',
    toGet: undefined,
  });
});
