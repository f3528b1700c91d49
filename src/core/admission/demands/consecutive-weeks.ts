import { byStart } from '../../rotations/by-start.ts';
import { addDays, daysBetween } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** All weeks at the host follow each other. */
export interface ConsecutiveWeeksDemand {
  readonly kind: 'consecutive-weeks';
}

export const consecutiveWeeks: DemandKind<ConsecutiveWeeksDemand> = {
  ...PLAIN,
  group: 'How much',
  title: 'Consecutive weeks',
  fresh: () => ({ kind: 'consecutive-weeks' }),
  problems: () => [],
  say: () => 'the weeks at this host must follow each other without a gap',
  judge,
  countsOthers: true,
};

/** A weekend between two blocks is no gap. */
const WEEKEND = 2;

function judge(_: ConsecutiveWeeksDemand, { rotation, others }: Given): Finding {
  if (others.length === 0) return passes('this is your only rotation at this host');
  const all = [rotation, ...others].sort(byStart);
  for (const [at, next] of all.entries()) {
    const before = all[at - 1];
    if (before === undefined || daysBetween(before.end, next.start) - 1 <= WEEKEND) continue;
    return fails(
      `between ${formatDay(before.end)} and ${formatDay(next.start)} you are not there`,
      `Start the later one by ${formatDay(addDays(before.end, WEEKEND + 1))}, or ask the host.`,
    );
  }
  return passes('your rotations at this host follow each other');
}
