import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import {
  formatDay,
  formatDayRange,
  formatDistance,
  formatSpan,
} from '../../../src/core/shared/format-day.ts';

test('a day names its month, so no reader can swap day and month', () => {
  expect(formatDay(parseDay('2026-04-12'))).toBe('12 Apr 2026');
  expect(formatDay(parseDay('2026-12-04'))).toBe('4 Dec 2026');
});

test.each([
  ['2027-02-01', '2027-02-26', '1-26 Feb 2027'],
  ['2027-01-28', '2027-02-03', '28 Jan - 3 Feb 2027'],
  ['2026-12-28', '2027-01-03', '28 Dec 2026 - 3 Jan 2027'],
  ['2027-02-01', '2027-02-01', '1 Feb 2027'],
])('%s to %s is written %s', (from, to, text) => {
  expect(formatDayRange(parseDay(from), parseDay(to))).toBe(text);
});

test.each([
  ['2027-01-12', 'today'],
  ['2027-01-13', 'tomorrow'],
  ['2027-01-11', 'yesterday'],
  ['2027-02-04', 'in 23 days'],
  ['2027-01-02', '10 days ago'],
])('from 12 Jan 2027, %s is %s', (day, text) => {
  expect(formatDistance(parseDay('2027-01-12'), parseDay(day))).toBe(text);
});

test('spans are said in their own unit', () => {
  expect(formatSpan({ amount: 365, unit: 'days' })).toBe('365 days');
  expect(formatSpan({ amount: 1, unit: 'months' })).toBe('1 month');
});
