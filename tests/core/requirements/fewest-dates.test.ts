import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestDates } from '../../../src/core/requirements/fewest-dates.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { day } from './given.ts';

const on = (offset: number) => addDays(day('2027-01-01'), offset);
const window = (from: number, to: number) => ({ from: on(from), to: on(to) });

test.each([
  [[], 0],
  [[window(0, 10), window(10, 20)], 1],
  [[window(0, 10), window(11, 20)], 2],
  [[window(0, 30), window(0, 5), window(20, 25)], 2],
  [[{ from: on(3) }, { to: on(3) }, {}], 1],
])('%j needs %i', (windows, count) => {
  expect(fewestDates(windows)).toBe(count);
});

test('as few as trying every choice of days', () => {
  const span = fc
    .tuple(fc.nat(8), fc.nat(3))
    .map(([from, length]) => [from, from + length] as const);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
      const tried = Array.from({ length: 2 ** 12 }, (_, bits) => bits).filter((bits) =>
        spans.every(([from, to]) => {
          for (let at = from; at <= to; at += 1) if ((bits >> at) & 1) return true;
          return false;
        }),
      );
      const least = Math.min(...tried.map((bits) => bits.toString(2).replaceAll('0', '').length));
      expect(fewestDates(spans.map(([from, to]) => window(from, to)))).toBe(least);
    }),
    { numRuns: 40 },
  );
});
