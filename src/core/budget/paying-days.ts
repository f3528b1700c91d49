import { toDayNumber } from '../shared/day.ts';
import { Fault } from '../shared/fault.ts';
import type { BudgetLine } from './budget-line.ts';

/** The days on which a line's money goes: `count` in a row from day number `first`. */
export interface PayingDays {
  readonly first: number;
  readonly count: number;
}

/** About three years: a longer stay is a slip in a year's digits. */
export const LONGEST_SPAN_DAYS = 1_100;

/**
 * A day is itself. A span is every day from `from` to `to`, both included. Housing is paid by the
 * night, on the day the night begins: `from` to the day before `to`, and one night when both are the
 * same day. Throws Fault `span-invalid` for a span that runs backwards or over LONGEST_SPAN_DAYS.
 */
export function findPayingDays({
  category,
  timing,
}: Pick<BudgetLine, 'category' | 'timing'>): PayingDays {
  if (timing.kind === 'day') return { first: toDayNumber(timing.day), count: 1 };
  const first = toDayNumber(timing.from);
  const apart = toDayNumber(timing.to) - first;
  if (apart < 0 || apart > LONGEST_SPAN_DAYS) {
    throw new Fault(
      'span-invalid',
      apart < 0
        ? 'The last day of this line is before its first. Correct one of them.'
        : 'This line is spread over more than three years. Correct its first or last day.',
    );
  }
  return { first, count: category === 'housing' ? Math.max(1, apart) : apart + 1 };
}
