import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from '../../../src/core/shared/day.ts';
import { formatDay } from '../../../src/core/shared/format-day.ts';
import { parseTypedDay } from '../../../src/ui/shared/parse-typed-day.ts';

describe('parseTypedDay', () => {
  it.each([
    ['2026-04-12', '2026-04-12', false],
    ['12 Apr 2026', '2026-04-12', false],
    [' 12 april 2026 ', '2026-04-12', false],
    ['Apr 12, 2026', '2026-04-12', false],
    ['12-Apr-2026', '2026-04-12', false],
    ['04/2026', '2026-04-30', true],
    ['2/2028', '2028-02-29', true],
    ['2026-04', '2026-04-30', true],
    ['Jun 2027', '2027-06-30', true],
    // Whoever writes these means one day.
    ['13/03/2027', '2027-03-13', false],
    ['3/13/2027', '2027-03-13', false],
    ['05.05.2027', '2027-05-05', false],
  ])('reads %s', (typed, day, monthOnly) => {
    expect(parseTypedDay(typed)).toEqual({ kind: 'day', day, monthOnly });
  });

  it.each(['03/04/2026', '3-4-2026', '3.4.26'])('refuses %s, which reads two ways', (typed) => {
    expect(parseTypedDay(typed)).toMatchObject({
      kind: 'unclear',
      why: expect.stringContaining('two ways'),
    });
  });

  it.each(['30 Feb 2027', '2027-02-30', '13/2027', '31/31/2027', '5 Foo 2027', 'soon'])(
    'refuses %s',
    (typed) => {
      expect(parseTypedDay(typed).kind).toBe('unclear');
    },
  );

  it('is empty for blanks', () => {
    expect(parseTypedDay('  ')).toEqual({ kind: 'empty' });
  });

  it('reads back every day as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays(parseDay('1950-01-01'), days);
        expect(parseTypedDay(formatDay(day))).toEqual({ kind: 'day', day, monthOnly: false });
      }),
    );
  });
});
