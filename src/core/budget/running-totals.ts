import type { Totals } from './budget-figures.ts';
import type { ConvertedLine } from './convert-line.ts';

/** Totals while they are being added up. */
export type RunningTotals = { -readonly [Key in keyof Totals]: number };

export function startTotals(): RunningTotals {
  return { planned: 0, actual: 0, expected: 0 };
}

export function addToTotals(
  totals: RunningTotals,
  { planned, actual, expected }: ConvertedLine,
): void {
  totals.planned += planned;
  totals.actual += actual ?? 0;
  totals.expected += expected;
}
