import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLeastCost } from '../../../src/core/requirements/assign-least-cost.ts';

function leastByTrying(
  costs: readonly (readonly number[])[],
  taken: ReadonlySet<number> = new Set(),
): number {
  const [row, ...rest] = costs;
  if (row === undefined) return 0;
  return Math.min(
    ...row.flatMap((cost, column) =>
      taken.has(column) ? [] : [cost + leastByTrying(rest, new Set([...taken, column]))],
    ),
  );
}

test('finds the cheapest assignment, each row in a column of its own', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }))
    .chain(([rows, extra]) =>
      fc.array(
        fc.array(fc.integer({ min: 0, max: 31 ** 7 }), {
          minLength: rows + extra,
          maxLength: rows + extra,
        }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    );
  fc.assert(
    fc.property(table, (costs) => {
      const columns = assignLeastCost(costs);
      expect(new Set(columns).size).toBe(costs.length);
      const sum = costs.reduce(
        (total, row, index) => total + (row[columns[index] ?? -1] ?? Number.NaN),
        0,
      );
      expect(sum).toBe(leastByTrying(costs));
    }),
    { numRuns: 500 },
  );
});
