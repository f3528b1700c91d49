import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { readTypedDoses } from '../../../src/ui/immunizations/read-typed-doses.ts';

const typed = (text: string, picks = {}) => readTypedDoses('mmr', text, picks);

test('the dates of a line are the doses of its vaccine', () => {
  expect(typed('2 Sep 2003, 14 May 2006')).toEqual({
    doses: [
      { vaccine: 'mmr', on: '2003-09-02', writtenAs: '' },
      { vaccine: 'mmr', on: '2006-05-14', writtenAs: '' },
    ],
  });
  expect(typed('  ')).toEqual({ doses: [] });
});

test('a date that reads two ways is asked about, and keeps its writing once it is said', () => {
  const asked = typed('03/04/2006, 05/06/2010');
  expect([asked.doses, asked.either?.written]).toEqual([[], '03/04/2006']);
  const picks = { '03/04/2006': parseDay('2006-04-03') };
  const next = typed('03/04/2006, 05/06/2010', picks);
  expect(next.doses).toEqual([{ vaccine: 'mmr', on: '2006-04-03', writtenAs: '03/04/2006' }]);
  expect(next.either?.written).toBe('05/06/2010');
});

test.each([
  ['09/2003', /^"09\/2003": Write the whole date/],
  ['31/02/2003', /no such day/],
  ['2 Sep 2003, twice, never', /^"twice"/],
])('%s is no dose yet: it is said why', (text, why) => {
  expect(typed(text).problem).toMatch(why);
});
