import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareWidths } from '../../../src/core/pages/share-widths.ts';

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

test.each([
  [
    'all fit, the rest is spread',
    [
      [10, 20],
      [10, 30],
    ],
    100,
    [45, 55],
  ],
  [
    'the narrow one keeps its line, the wide ones share',
    [
      [10, 20],
      [10, 500],
      [10, 500],
    ],
    120,
    [20, 50, 50],
  ],
  [
    'longest words first, where lines do not fit',
    [
      [40, 50],
      [10, 300],
    ],
    100,
    [50, 50],
  ],
  [
    'not even the words fit: the narrow ones keep theirs',
    [
      [10, 10],
      [300, 300],
      [300, 300],
    ],
    110,
    [10, 50, 50],
  ],
] as const)('%s', (_, needs, room, expected) => {
  const columns = needs.map(([least, natural]) => ({ least, natural }));
  expect(shareWidths(columns, room)).toEqual(expected);
});

const anyColumns = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 600 }))
    .map(([least, more]) => ({ least, natural: least + more })),
  { minLength: 1, maxLength: 9 },
);

test('the room is filled, and no word is cut where all of them fit', () => {
  fc.assert(
    fc.property(anyColumns, fc.integer({ min: 50, max: 600 }), (columns, room) => {
      const widths = shareWidths(columns, room);
      const words = total(columns.map(({ least }) => least));
      expect(total(widths)).toBeCloseTo(room, 6);
      if (words > room) return;
      for (const [index, { least }] of columns.entries())
        expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-9);
    }),
  );
});
