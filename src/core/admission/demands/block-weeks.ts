import { addDays, daysBetween } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import { amountProblems } from '../judging/amount-problems.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Blocks of so many weeks, neither shorter nor longer; some hosts leave the choice between two lengths. */
export interface BlockWeeksDemand {
  readonly kind: 'block-weeks';
  readonly weeks: number;
  /** The other length (UAB: 4 or 8 weeks); absent: there is one. */
  readonly orWeeks?: number | undefined;
}

export const blockWeeks: DemandKind<BlockWeeksDemand> = {
  ...PLAIN,
  group: 'On which days',
  title: 'Length of a block',
  fresh: () => ({ kind: 'block-weeks', weeks: 4 }),
  problems: ({ weeks, orWeeks }) => [
    ...amountProblems(weeks, 'weeks'),
    ...(orWeeks === undefined ? [] : amountProblems(orWeeks, 'orWeeks')),
  ],
  say: ({ weeks, orWeeks }) =>
    `rotations last ${sayLengths(weeks, orWeeks)}, neither shorter nor longer`,
  judge,
};

/**
 * A block of weeks runs from its first Monday to the last Friday, Saturday or Sunday: four weeks are
 * 26 to 28 days, both inclusive. Hosts print either end, so both are accepted [own inference].
 */
function judge({ weeks, orWeeks }: BlockWeeksDemand, { rotation }: Given): Finding {
  const { start, end } = rotation;
  const days = daysBetween(start, end) + 1;
  const lengths = [weeks, ...(orWeeks === undefined ? [] : [orWeeks])].sort((a, b) => a - b);
  const why = `the rotation lasts ${days} days; ${lengths.map(sayDays).join(', ')}`;
  if (lengths.some((each) => days >= each * 7 - 2 && days <= each * 7)) return passes(why);
  const ends = lengths.map(
    (each) =>
      `between ${formatDay(addDays(start, each * 7 - 3))} and ${formatDay(addDays(start, each * 7 - 1))}`,
  );
  return fails(why, `End it ${ends.join(' or ')}, or move the first day.`);
}

function sayDays(weeks: number): string {
  const full = weeks * 7;
  return `${weeks === 1 ? 'one week is' : `${weeks} weeks are`} ${full - 2} days, Monday to Friday, or ${full} to the Sunday`;
}

function sayLengths(weeks: number, orWeeks: number | undefined): string {
  if (orWeeks !== undefined)
    return `${Math.min(weeks, orWeeks)} or ${Math.max(weeks, orWeeks)} weeks`;
  return weeks === 1 ? 'one week' : `${weeks} weeks`;
}
