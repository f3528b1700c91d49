import { expect, test } from 'vitest';
import { planRenewals } from '../../../../src/core/planning/plan-renewals.ts';
import type { Predicate } from '../../../../src/core/requirements/predicates/predicate.ts';
import { clause, day, givenDocument } from '../../requirements/given.ts';
import { givenSeason } from './given-season.ts';

const quarter: Predicate = {
  kind: 'not-older-than',
  span: { amount: 3, unit: 'months' },
  at: 'start',
};

test('what has to be asked for first comes first, then what cannot be covered, then what holds', () => {
  const asked = (type: string, start: string) => ({
    host: `${type} ${start}`,
    start,
    rules: [clause(type, quarter)],
  });
  const plans = planRenewals(
    givenSeason({
      stays: [
        asked('acls', '2027-09-06'),
        asked('bls', '2027-05-03'),
        asked('bls', '2027-11-01'),
        asked('cv', '2027-02-01'),
        {
          host: 'Late',
          start: '2027-02-01',
          rules: [
            clause('criminal-background-check', {
              kind: 'issued-on-or-after',
              day: day('2028-01-01'),
            }),
          ],
        },
      ],
      documents: [givenDocument('cv', { issued: '2026-11-20' })],
    }),
  );
  expect(plans.map(({ type }) => type)).toEqual(['bls', 'acls', 'criminal-background-check', 'cv']);
});

test('what a new document serves stands in the order of the rotations', () => {
  const [plan] = planRenewals(
    givenSeason({
      stays: ['2027-09-06', '2027-05-03', '2027-07-05'].map((start) => ({
        host: start,
        start,
        rules: [clause('bls')],
      })),
    }),
  );
  expect(plan?.planned.map(({ serves }) => serves.map(({ start }) => start))).toEqual([
    ['2027-05-03', '2027-07-05', '2027-09-06'],
  ]);
});
