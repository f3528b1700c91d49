import { expect, test } from 'vitest';
import { layItems, splitBodies } from '../../../../src/ui/shared/list/list-items.ts';
import { nextRow } from '../../../../src/ui/shared/list/next-row.ts';

const ROWS = ['a1', 'a2', 'b1'];
const items = layItems(
  ROWS,
  (row) => row,
  (row) => row.slice(0, 1),
);
const isRow = (index: number) => items[index]?.kind === 'row';

test('rows stand under headings that count them', () => {
  expect(items.map((item) => (item.kind === 'row' ? item.row : [item.title, item.count]))).toEqual([
    ['a', 2],
    'a1',
    'a2',
    ['b', 1],
    'b1',
  ]);
  expect(layItems(ROWS, (row) => row, undefined).map(({ key }) => key)).toEqual(ROWS);
});

test('each heading begins a body of the table; what is not drawn leaves a gap', () => {
  const gap = { kind: 'gap' as const, key: 'gap', height: 100 };
  const row = (index: number) => ({ kind: 'row' as const, index });
  expect(splitBodies([gap, row(1), row(2), row(3), row(4)], items)).toEqual([
    [gap, row(1), row(2)],
    [row(3), row(4)],
  ]);
});

test.each([
  ['ArrowDown', 2, 4],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 1, 1],
  ['ArrowDown', 4, 4],
  ['Home', 4, 1],
  ['End', 1, 4],
  ['PageDown', 1, 4],
  ['PageUp', 4, 1],
  ['Enter', 1, undefined],
])('%s from item %i leads to %s, past headings', (key, from, to) => {
  expect(nextRow(key, from, items.length, isRow)).toBe(to);
});
