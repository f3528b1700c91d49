import { expect, test } from 'vitest';
import { windowOf } from '../../../src/core/agenda/agenda-window.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

test.each([
  ['2027-01-11', '2027-01-12', 'now', 'late'],
  ['2027-01-12', '2027-01-12', 'now', 'today'],
  ['2027-01-13', '2027-01-12', 'week', 'tomorrow'],
  ['2027-01-17', '2027-01-12', 'week', 'Sunday of this week'],
  ['2027-01-18', '2027-01-12', 'month', 'next Monday'],
  ['2027-01-31', '2027-01-12', 'month', 'last day of the month'],
  ['2027-02-01', '2027-01-12', 'later', 'next month'],
  ['2027-02-01', '2027-01-31', 'later', 'the day after the month and the week end'],
  ['2027-02-03', '2027-01-29', 'later', 'after this week, in the next month'],
  ['2027-02-28', '2027-02-27', 'week', 'the last day of week and month'],
])('%s seen on %s is %s (%s)', (day, today, window) => {
  expect(windowOf(parseDay(day), parseDay(today))).toBe(window);
});
