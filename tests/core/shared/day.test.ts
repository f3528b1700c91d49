import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { compareText } from '../../../src/core/shared/compare-text.ts';
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  endOfMonth,
  fromDayNumber,
  isDay,
  parseDay,
  parseDayOrMonthEnd,
  type Span,
  shiftDay,
  toDayNumber,
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
      expect(Math.sign(compareText(day, other))).toBe(-Math.sign(days) + 0 || 0);
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

const unit = fc.constantFrom('days', 'weeks', 'months', 'years' as const);
const span = fc.record({ amount: fc.integer({ min: 0, max: 400 }), unit });
const monthEnd = fc
  .record({ year: fc.integer({ min: 1890, max: 2110 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) => {
    const last = Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
    return fc
      .constantFrom(last, last - 1, 1)
      .map((day) => Temporal.PlainDate.from({ year, month, day }));
  });

test('every day moves as the calendar of the language does, ends of months most of all', () => {
  fc.assert(
    fc.property(monthEnd, span, fc.constantFrom(1, -1 as const), (date, by, sign) => {
      const day = parseDay(date.toString());
      const moved = date.add({ [by.unit]: sign * by.amount });
      expect(shiftDay(day, by, sign)).toBe(moved.toString());
      expect(endOfMonth(day)).toBe(date.with({ day: date.daysInMonth }).toString());
      expect(daysBetween(day, parseDay(moved.toString()))).toBe(date.until(moved).days);
    }),
    { numRuns: 2_000 },
  );
});

test('a text is a date exactly where the calendar of the language says so', () => {
  const part = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), part(13), part(32), (year, month, date) => {
      const pad = (value: number, width: number) => String(value).padStart(width, '0');
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
      let exists = true;
      try {
        Temporal.PlainDate.from(text, { overflow: 'reject' });
      } catch {
        exists = false;
      }
      expect(isDay(text)).toBe(exists);
    }),
    { numRuns: 2_000 },
  );
});

test('what leads out of the four digits of a year stops at their ends', () => {
  const far: Span = { amount: 10_000, unit: 'years' };
  expect(shiftDay(parseDay('2026-11-25'), far)).toBe('9999-12-31');
  expect(shiftDay(parseDay('2026-11-25'), far, -1)).toBe('0000-01-01');
  expect(addDays(parseDay('2026-11-25'), 10_000_000)).toBe('9999-12-31');
});

test('day numbers count as the calendar does, over leap years and centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), (offset) => {
      const day = parseDay(Temporal.PlainDate.from('2000-03-01').add({ days: offset }).toString());
      expect(toDayNumber(day)).toBe(offset);
      expect(fromDayNumber(offset)).toBe(day);
    }),
    { numRuns: 500 },
  );
});
