import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSorting, sortRows } from '../../../../src/ui/shared/list/sort-rows.ts';

const value = (row: { readonly value?: string | number | undefined }) => row.value;
const values = (rows: readonly { readonly value?: string | number }[]) => rows.map(value);

test.each([
  ['words by the alphabet', ['b', 'a', 'C'], ['a', 'b', 'C']],
  ['numbers in words by size', ['Dose 10', 'Dose 9'], ['Dose 9', 'Dose 10']],
  ['figures by size', [10, 9, -1], [-1, 9, 10]],
  ['days as they are written', ['2027-02-01', '2026-12-31'], ['2026-12-31', '2027-02-01']],
])('%s', (_, given, sorted) => {
  const rows = given.map((one) => ({ value: one }));
  expect(values(sortRows(rows, value, false))).toEqual(sorted);
  expect(values(sortRows(rows, value, true))).toEqual([...sorted].reverse());
});

test('what has nothing to be sorted by goes last either way', () => {
  const rows = [{}, { value: 1 }, { value: 2 }];
  expect(values(sortRows(rows, value, false))).toEqual([1, 2, undefined]);
  expect(values(sortRows(rows, value, true))).toEqual([2, 1, undefined]);
});

test('every row stays, and equals keep their order', () => {
  const row = fc.record({ value: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(row), fc.boolean(), (given, descending) => {
      const rows = given.map((one, at) => ({ ...one, at }));
      const sorted = sortRows(rows, value, descending);
      expect(new Set(sorted)).toEqual(new Set(rows));
      for (const [index, one] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next !== undefined && next.value === one.value) expect(one.at).toBeLessThan(next.at);
      }
    }),
    { numRuns: 100 },
  );
});

test('a head sorts up, then down, then gives the own order again', () => {
  const up = nextSorting(undefined, 'title');
  const down = nextSorting(up, 'title');
  expect([up?.descending, down?.descending, nextSorting(down, 'title')]).toEqual([
    false,
    true,
    undefined,
  ]);
  expect(nextSorting(down, 'pages')).toEqual({ column: 'pages', descending: false });
});
