import { addDays, daysBetween } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import { amountProblems } from '../judging/amount-problems.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Blocks of so many weeks, neither shorter nor longer. */
export interface BlockWeeksDemand {
  readonly kind: 'block-weeks';
  readonly weeks: number;
}

export const blockWeeks: DemandKind<BlockWeeksDemand> = {
  ...PLAIN,
  group: 'On which days',
  title: 'Length of a block',
  fresh: () => ({ kind: 'block-weeks', weeks: 4 }),
  problems: ({ weeks }) => amountProblems(weeks, 'weeks'),
  say: ({ weeks }) =>
    `rotations last ${weeks === 1 ? 'one week' : `${weeks} weeks`}, neither shorter nor longer`,
  judge,
};

/**
 * A block of weeks runs from its first Monday to the last Friday, Saturday or Sunday: four weeks are
 * 26 to 28 days, both inclusive. Hosts print either end, so both are accepted [own inference].
 */
function judge({ weeks }: BlockWeeksDemand, { rotation }: Given): Finding {
  const { start, end } = rotation;
  const days = daysBetween(start, end) + 1;
  const full = weeks * 7;
  const asked = `${weeks === 1 ? 'one week is' : `${weeks} weeks are`} ${full - 2} days, Monday to Friday, or ${full} to the Sunday`;
  const why = `the rotation lasts ${days} days; ${asked}`;
  if (days >= full - 2 && days <= full) return passes(why);
  return fails(
    why,
    `End it between ${formatDay(addDays(start, full - 3))} and ${formatDay(addDays(start, full - 1))}, or move the first day.`,
  );
}
