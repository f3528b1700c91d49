import { expect, test } from 'vitest';
import type { EndOfMonthValidity } from '../../../../src/core/requirements/predicates/end-of-month-validity.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const card: EndOfMonthValidity = {
  kind: 'end-of-month-validity',
  span: { amount: 2, unit: 'years' },
  at: 'end',
};

test('without a printed expiry it counts from the first of the month two years before', () => {
  expect(limitsOf(card)).toEqual({
    at: 'end',
    issuedTo: '2027-02-01',
    reach: '2027-02-26',
    reachFrom: '2025-02-01',
  });
});

test.each([
  [{ issued: '2025-02-01' }, undefined],
  [{ issued: '2025-01-31' }, 'ends-early'],
  [{ issued: '2025-01-31', expires: '2027-02-26' }, undefined],
  [{ issued: '2026-01-01', expires: '2027-02-25' }, 'ends-early'],
  [{ issued: '2027-02-02' }, 'too-late'],
  [{}, 'no-expiry'],
])('%j: %s', (dated, why) => {
  expect(shortcoming(card, dated)).toBe(why);
});

test('it breaks after the month is over, or after the printed expiry', () => {
  expect(breaking(card, { issued: '2025-02-10' })).toBe('2027-03-01');
  expect(breaking(card, { issued: '2025-02-10', expires: '2027-02-10' })).toBe('2027-02-11');
  expect(breaking(card, {})).toBeUndefined();
});

test('its words', () => {
  expect(words(card)).toEqual({
    rule: 'valid through the last day of the rotation, counted as two years from the month of issue, through its last day',
    onDays:
      'valid through the last day of the rotation, counted as two years from the month of issue, through its last day (26 Feb 2027)',
    toGet: 'valid through 26 Feb 2027',
  });
  expect(words({ ...card, span: { amount: 1, unit: 'years' } }).rule).toContain('one year from');
});
