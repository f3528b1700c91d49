import { expect, test } from 'vitest';
import { moveInGrid } from '../../../src/ui/matrix/move-in-grid.ts';

test.each([
  ['ArrowDown', false, 6, 3],
  ['ArrowUp', false, 4, 3],
  ['ArrowRight', false, 5, 4],
  ['ArrowLeft', false, 5, 2],
  ['PageDown', false, 15, 3],
  ['PageUp', false, 0, 3],
  ['Home', false, 5, 0],
  ['End', false, 5, 7],
  ['Home', true, 0, 0],
  ['End', true, 20, 7],
])('%s, Ctrl %s: from row 5, column 3 of 20 by 7 to %i, %i', (key, ctrl, row, column) => {
  const last = { row: 20, column: 7 };
  expect(moveInGrid({ row: 5, column: 3 }, { key, ctrl }, last)).toEqual({ row, column });
});

test('the edges hold, and other keys lead nowhere', () => {
  const last = { row: 5, column: 3 };
  expect(moveInGrid(last, { key: 'ArrowRight', ctrl: false }, last)).toEqual(last);
  expect(moveInGrid(last, { key: 'ArrowDown', ctrl: false }, last)).toEqual(last);
  expect(moveInGrid(last, { key: 'x', ctrl: false }, last)).toBeUndefined();
});
