import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  type Day,
  daysBetween,
  endOfMonth,
  isDay,
  parseDay,
  parseDayOrMonthEnd,
  shiftDay,
} from '../../../src/core/shared/day.ts';

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => parseDay(date.toISOString().slice(0, 10)));

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '12 Apr 2026',
  '',
  '2026-04-31',
  ' 2026-04-01',
])('"%s" is not a calendar date', (text) => {
  expect(isDay(text)).toBe(false);
  expect(() => parseDay(text)).toThrow(/YYYY-MM-DD/);
});

test.each([
  ['2024-02', '2024-02-29'],
  ['2026-02', '2026-02-28'],
  ['2027-06', '2027-06-30'],
  ['2027-06-12', '2027-06-12'],
])('%s means %s: a month alone holds through its end', (text, day) => {
  expect(parseDayOrMonthEnd(text)).toBe(day);
});

test.each([
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-08-30', 6, '2027-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(parseDay(from), months)).toBe(to);
});

test('365 days and 12 months differ over a leap day', () => {
  const day = parseDay('2023-03-01');
  expect(shiftDay(day, { amount: 365, unit: 'days' })).toBe('2024-02-29');
  expect(shiftDay(day, { amount: 12, unit: 'months' })).toBe('2024-03-01');
});

test('days count and subtract to the same', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
      const other = addDays(day, days);
      expect(daysBetween(day, other)).toBe(days);
      expect(Math.sign(compareDays(day, other))).toBe(-Math.sign(days) + 0 || 0);
    }),
  );
});

test('the end of a month is in the month and its next day is not', () => {
  fc.assert(
    fc.property(anyDay, (day: Day) => {
      const end = endOfMonth(day);
      expect(end.slice(0, 7)).toBe(day.slice(0, 7));
      expect(addDays(end, 1).slice(0, 7)).not.toBe(day.slice(0, 7));
    }),
  );
});
