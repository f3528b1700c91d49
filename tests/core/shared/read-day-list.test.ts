import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDay } from '../../../src/core/shared/day.ts';
import { formatDay } from '../../../src/core/shared/format-day.ts';
import { readDayList } from '../../../src/core/shared/read-day-list.ts';
import { day } from '../requirements/given.ts';

/** Each as it was typed and what it reads as, in short. */
function readAs(typed: string): string[] {
  return readDayList(typed).map(({ written, read }) =>
    read.kind === 'day'
      ? `${read.day}${read.monthOnly ? ' (month)' : ''}`
      : `${written}: ${read.kind}`,
  );
}

test.each<readonly [string, readonly string[]]>([
  ['', []],
  [' ; , ', []],
  ['2 Sep 2003', ['2003-09-02']],
  ['2 Sep 2003, 14 May 2006', ['2003-09-02', '2006-05-14']],
  ['2003-09-02; 14 May 2006\n20 Jan 2015,', ['2003-09-02', '2006-05-14', '2015-01-20']],
  // The comma of the American writing parts nothing.
  ['Apr 12, 2006, May 3, 2010', ['2006-04-12', '2010-05-03']],
  ['01/02/2015, 13/02/2015', ['01/02/2015: either', '2015-02-13']],
  ['09/2003', ['2003-09-30 (month)']],
  ['2 Sep 2003, twice', ['2003-09-02', 'twice: unclear']],
])('"%s": %j', (typed, expected) => {
  expect(readAs(typed)).toEqual(expected);
});

test('whatever days are written one after another, each is read, in its order', () => {
  const days = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 6 });
  fc.assert(
    fc.property(days, fc.constantFrom(', ', '; ', ' ;', '\n', ','), (offsets, joint) => {
      const given = offsets.map((days) =>
        shiftDay(day('1980-01-01'), { amount: days, unit: 'days' }),
      );
      expect(readAs(given.map(formatDay).join(joint))).toEqual(given);
    }),
    { numRuns: 60 },
  );
});
