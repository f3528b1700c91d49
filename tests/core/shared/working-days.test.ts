import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { endOfWeek, workingDaysBefore } from '../../../src/core/shared/working-days.ts';

test.each([
  ['2027-02-26', 3, '2027-02-23', 'Friday: back to Tuesday'],
  ['2027-03-01', 1, '2027-02-26', 'Monday: over the weekend'],
  ['2027-02-28', 1, '2027-02-26', 'Sunday'],
  ['2027-02-26', 0, '2027-02-26', 'none'],
])('%s less %i working days is %s (%s)', (day, count, before) => {
  expect(workingDaysBefore(parseDay(day), count)).toBe(before);
});

test.each([
  ['2027-01-11', '2027-01-17'],
  ['2027-01-17', '2027-01-17'],
  ['2028-02-28', '2028-03-05'],
])('the week of %s ends on %s', (day, sunday) => {
  expect(endOfWeek(parseDay(day))).toBe(sunday);
});
