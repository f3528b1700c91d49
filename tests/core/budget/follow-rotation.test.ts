import { expect, test } from 'vitest';
import type { BudgetLine } from '../../../src/core/budget/budget-line.ts';
import { followRotation } from '../../../src/core/budget/follow-rotation.ts';
import { idOf } from '../../../src/core/shared/id.ts';
import { day } from '../requirements/given.ts';

const ROTATION = idOf<'rotation'>('r1');
const FEBRUARY = { start: day('2027-02-01'), end: day('2027-02-26') };
const STAY = { kind: 'span', from: day('2027-01-30'), to: day('2027-02-27') } as const;

const room = (over: Partial<BudgetLine> = {}): BudgetLine => ({
  id: idOf('l1'),
  title: 'Room',
  category: 'housing',
  rotation: ROTATION,
  plannedMinor: 1,
  currency: 'USD',
  timing: STAY,
  notes: '',
  ...over,
});

const moved = (line: BudgetLine, after: { start: string; end: string }) =>
  followRotation([line], ROTATION, FEBRUARY, { start: day(after.start), end: day(after.end) }).map(
    ({ timing }) => timing,
  );
const WEEK_LATER = { start: '2027-02-08', end: '2027-03-05' };

test.each<[string, Partial<BudgetLine>, { start: string; end: string }, unknown[]]>([
  [
    'a room moves with its rotation, the days around it too',
    {},
    WEEK_LATER,
    [{ kind: 'span', from: '2027-02-06', to: '2027-03-06' }],
  ],
  [
    'a longer rotation is a longer stay',
    {},
    { start: '2027-02-01', end: '2027-03-05' },
    [{ kind: 'span', from: '2027-01-30', to: '2027-03-06' }],
  ],
  [
    'a much shorter one leaves a day',
    { timing: { ...STAY, from: day('2027-02-20') } },
    { start: '2027-02-01', end: '2027-02-12' },
    [{ kind: 'span', from: '2027-02-20', to: '2027-02-20' }],
  ],
  [
    'what is paid on a day goes with the first day',
    { category: 'meals', timing: { kind: 'day', day: day('2027-02-03') } },
    WEEK_LATER,
    [{ kind: 'day', day: '2027-02-10' }],
  ],
  [
    'and stays where only the end moves',
    { timing: { kind: 'day', day: day('2027-02-03') } },
    { start: '2027-02-01', end: '2027-03-05' },
    [],
  ],
  ['a pinned line stays', { pinned: true }, WEEK_LATER, []],
  ['a fee has a day of its own', { category: 'host-fees' }, WEEK_LATER, []],
  ['a line of another rotation stays', { rotation: idOf('r2') }, WEEK_LATER, []],
  ['so does one of the season', { rotation: undefined }, WEEK_LATER, []],
])('%s', (_, over, after, expected) => {
  expect(moved(room(over), after)).toEqual(expected);
});
