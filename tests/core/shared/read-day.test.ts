import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from '../../../src/core/shared/day.ts';
import { formatDay } from '../../../src/core/shared/format-day.ts';
import { readDay } from '../../../src/core/shared/read-day.ts';

describe('readDay', () => {
  it.each([
    ['2026-04-12', '2026-04-12', false],
    ['12 Apr 2026', '2026-04-12', false],
    [' 12 april 2026 ', '2026-04-12', false],
    ['Apr 12, 2026', '2026-04-12', false],
    ['12-Apr-2026', '2026-04-12', false],
    ['04/2026', '2026-04-30', true],
    ['2/2028', '2028-02-29', true],
    ['2026-04', '2026-04-30', true],
    ['2026/04/12', '2026-04-12', false],
    ['12 Sept 2026', '2026-09-12', false],
    ['Jun 2027', '2027-06-30', true],
    // Whoever writes these means one day.
    ['13/03/2027', '2027-03-13', false],
    ['3/13/2027', '2027-03-13', false],
    ['05.05.2027', '2027-05-05', false],
  ])('reads %s', (typed, day, monthOnly) => {
    expect(readDay(typed)).toEqual({ kind: 'day', day, monthOnly });
  });

  it.each(['03/04/2026', '3-4-2026', '3.4.2026', ' 03 / 04 / 2026 '])(
    'reads %s as either of two days',
    (typed) => {
      expect(readDay(typed)).toEqual({
        kind: 'either',
        dayFirst: '2026-04-03',
        monthFirst: '2026-03-04',
      });
    },
  );

  it('asks for the whole year of a short one', () => {
    expect(readDay('3.4.26')).toMatchObject({
      kind: 'unclear',
      why: 'Write the year with four digits, and the month as a word: 4 Mar 2026.',
    });
  });

  it.each([
    '30 Feb 2027',
    '31/02/2027',
    '2027-02-30',
    '13/2027',
    '31/31/2027',
    '5 Foo 2027',
    '5 Marble 2027',
    'soon',
  ])('refuses %s', (typed) => {
    expect(readDay(typed).kind).toBe('unclear');
  });

  it('is empty for blanks', () => {
    expect(readDay('  ')).toEqual({ kind: 'empty' });
  });

  it('reads back every day as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays(parseDay('1950-01-01'), days);
        expect(readDay(formatDay(day))).toEqual({ kind: 'day', day, monthOnly: false });
      }),
    );
  });
});
