import { expect, test } from 'vitest';
import type { NextStep } from '../../../src/core/agenda/next-step.ts';
import type { RenewalPlan } from '../../../src/core/planning/renewals/renewal-plan.ts';
import { layDays } from '../../../src/ui/agenda/lay-days.ts';
import { layPieces } from '../../../src/ui/agenda/lay-pieces.ts';
import { day } from '../../core/requirements/given.ts';

const TODAY = day('2027-01-12');
const step = (key: string, on: string) => ({ key, day: day(on) }) as NextStep;

test('a long day comes in pieces: its window and its date stand once, and no step is lost', () => {
  const steps = [
    ...['a', 'b', 'c', 'd'].map((key) => step(key, '2027-01-12')),
    step('e', '2027-01-14'),
    step('f', '2027-06-01'),
  ];
  const pieces = layDays(steps, TODAY, 3);
  expect(
    pieces.map(({ window, begins, dated, steps: some }) => [
      window,
      begins,
      dated,
      some.map(({ key }) => key).join(''),
    ]),
  ).toEqual([
    ['now', true, true, 'abc'],
    ['now', false, false, 'd'],
    ['week', true, true, 'e'],
    ['later', true, true, 'f'],
  ]);
  expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
  expect(layDays(steps, TODAY, steps.length).map(({ steps: some }) => some.length)).toEqual([
    4, 1, 1,
  ]);
});

test('a plan with much that it cannot cover comes in pieces, in order', () => {
  const uncovered = Array.from({ length: 7 }, (_, rotation) => ({ rotation }));
  const plan = { type: 'visa', uncovered } as unknown as RenewalPlan;
  const pieces = layPieces([plan], 3);
  expect(pieces.map(({ key, begins }) => [key, begins])).toEqual([
    ['visa', true],
    ['visa 3', false],
    ['visa 6', false],
  ]);
  expect(pieces.flatMap((one) => one.uncovered)).toEqual(uncovered);
  expect(layPieces([plan], Number.POSITIVE_INFINITY)).toHaveLength(1);
});
