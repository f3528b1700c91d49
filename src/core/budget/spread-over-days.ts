import { allocateEvenly } from '../shared/allocate.ts';
import type { Day } from '../shared/day.ts';
import { fromDayNumber } from '../shared/day.ts';
import type { BudgetLine } from './budget-line.ts';
import { findPayingDays } from './paying-days.ts';

/**
 * `minor` units shared over the line's days (nights, for housing) so that they sum to it exactly; the
 * first days carry one unit more where it does not divide. Throws Fault `span-invalid`.
 */
export function spreadOverDays(
  minor: number,
  line: Pick<BudgetLine, 'category' | 'timing'>,
): { readonly day: Day; readonly minor: number }[] {
  const { first, count } = findPayingDays(line);
  return allocateEvenly(minor, count).map((share, index) => ({
    day: fromDayNumber(first + index),
    minor: share,
  }));
}
