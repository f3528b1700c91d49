import { expect, test } from 'vitest';
import {
  type Choice,
  chooseStretch,
  keepShown,
  NOTHING_CHOSEN,
  toggleAll,
  toggleRow,
} from '../../../../src/ui/shared/list/choose-rows.ts';

const SHOWN = ['a', 'b', 'c', 'd'];
const idsOf = ({ ids }: Choice) => [...ids].sort();

test('a row is chosen, and let go again', () => {
  const one = toggleRow(NOTHING_CHOSEN, 'b');
  expect(idsOf(one)).toEqual(['b']);
  expect(idsOf(toggleRow(one, 'b'))).toEqual([]);
});

test.each([
  ['down', 'b', 'd', ['b', 'c', 'd']],
  ['up', 'c', 'a', ['a', 'b', 'c']],
  ['onto itself', 'b', 'b', ['b']],
])('a stretch %s has both ends', (_, from, to, chosen) => {
  expect(idsOf(chooseStretch(toggleRow(NOTHING_CHOSEN, from), to, SHOWN))).toEqual(chosen);
});

test('a stretch adds to what was chosen; from a row that is hidden it is that row alone', () => {
  const chosen = toggleRow(toggleRow(NOTHING_CHOSEN, 'a'), 'c');
  expect(idsOf(chooseStretch(chosen, 'd', SHOWN))).toEqual(['a', 'c', 'd']);
  expect(idsOf(chooseStretch({ ids: new Set(), from: 'gone' }, 'd', SHOWN))).toEqual(['d']);
});

test('all that is shown is chosen, then nothing; what the filters hide is left out', () => {
  const all = toggleAll(toggleRow(NOTHING_CHOSEN, 'a'), SHOWN);
  expect(idsOf(all)).toEqual(SHOWN);
  expect(idsOf(toggleAll(all, SHOWN))).toEqual([]);
  expect(idsOf(keepShown(all, ['b', 'x']))).toEqual(['b']);
});
