import type { Day } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { Anchor, AnchorDays } from '../anchor.ts';
import type { Limits } from '../limits.ts';

/** "In force on every day up to the anchor" means from the first day on, also when it counts to the last. */
export function inForceBy(at: Anchor, days: AnchorDays): Day {
  return at === 'application' ? days.application : days.start;
}

/** The day to reach, after the rule's words: " (26 Feb 2027)". */
export function sayReach({ reach }: Limits): string {
  return reach === undefined ? '' : ` (${formatDay(reach)})`;
}

/** The same for a paper to get: "valid through 26 Feb 2027". */
export function sayValidThrough({ reach }: Limits): string | undefined {
  return reach === undefined ? undefined : `valid through ${formatDay(reach)}`;
}
