import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, parseDay } from '../../../src/core/shared/day.ts';
import { firstMondayOfMonth, weekday, weekdayOf } from '../../../src/core/shared/weekday.ts';

test.each([
  ['2000-03-01', 'Wednesday'],
  ['2000-02-29', 'Tuesday'],
  ['1970-01-01', 'Thursday'],
  ['2027-02-01', 'Monday'],
  ['2028-02-29', 'Tuesday'],
])('%s is a %s', (text, name) => {
  expect(weekdayOf(parseDay(text))).toBe(name);
});

test.each([
  ['2027-02-26', '2027-02-01'],
  ['2027-08-01', '2027-08-02'],
  ['2027-06-15', '2027-06-07'],
])('the first Monday of the month of %s is %s', (text, monday) => {
  expect(firstMondayOfMonth(parseDay(text))).toBe(monday);
});

test('the days of the week are those of the platform', () => {
  const days = fc.integer({ min: -40_000, max: 40_000 });
  fc.assert(
    fc.property(days, (count) => {
      const day: Day = addDays(parseDay('2000-01-01'), count);
      const platform = new Date(`${day}T00:00:00Z`).getUTCDay();
      expect(weekday(day)).toBe(platform === 0 ? 7 : platform);
    }),
  );
});
