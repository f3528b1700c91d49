import fc from 'fast-check';
import { type BudgetLine, CATEGORIES, type Fund } from '../../../src/core/budget/budget-line.ts';
import { addDays, type Day } from '../../../src/core/shared/day.ts';
import type { BudgetLineId, FundId, RotationId } from '../../../src/core/shared/id.ts';

export const FIRST_DAY = '2026-09-01' as Day;

export const ROTATIONS = ['r1', 'r2', 'r3', 'r4'].map((id) => ({
  id: id as RotationId,
  title: `Rotation ${id}`,
}));

const day = fc.integer({ min: 0, max: 500 }).map((offset) => addDays(FIRST_DAY, offset));
const minor = fc.integer({ min: 0, max: 2_000_000 });
const rate = fc
  .integer({ min: 1, max: 999_999 })
  .map((digits) => `${Math.floor(digits / 10_000)}.${String(digits % 10_000).padStart(4, '0')}`);

const currency = fc.oneof(
  fc.record({ currency: fc.constant('USD') }),
  fc.tuple(fc.constantFrom('TRY', 'JPY', 'KWD', 'EUR'), rate).map(([foreign, worth]) => ({
    currency: foreign,
    rate: { rate: worth, on: FIRST_DAY, from: foreign, to: 'USD' },
  })),
);

const timing = fc.oneof(
  day.map((on) => ({ kind: 'day' as const, day: on })),
  fc
    .tuple(day, fc.integer({ min: 0, max: 60 }))
    .map(([from, length]) => ({ kind: 'span' as const, from, to: addDays(from, length) })),
);

/** Lines in five currencies, on days and over spans, all with a usable rate. */
export const budgetLines: fc.Arbitrary<BudgetLine[]> = fc
  .array(
    fc
      .tuple(
        fc.record({
          title: fc.string({ maxLength: 10 }),
          category: fc.constantFrom(...CATEGORIES),
          rotation: fc.option(fc.constantFrom(...ROTATIONS.map(({ id }) => id)), {
            nil: undefined,
          }),
          plannedMinor: minor,
          actualMinor: fc.option(minor, { nil: undefined }),
          timing,
        }),
        currency,
      )
      .map(([line, money]) => ({ ...line, ...money, notes: '' })),
    { maxLength: 40 },
  )
  .map((lines) => lines.map((line, index) => ({ ...line, id: `l${index}` as BudgetLineId })));

export const budgetFunds: fc.Arbitrary<Fund[]> = fc
  .array(
    fc
      .tuple(fc.record({ minor, on: day }), currency)
      .map(([fund, money]) => ({ ...fund, ...money })),
    { maxLength: 8 },
  )
  .map((funds) =>
    funds.map((fund, index) => ({ ...fund, id: `f${index}` as FundId, title: 'Fund', notes: '' })),
  );
