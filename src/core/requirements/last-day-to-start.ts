import { type Day, shiftDay } from '../shared/day.ts';
import type { ClauseStanding } from './clause-standing.ts';

/** States in which a document has still to be got; the others are settled with what is here. */
const TO_GET: readonly ClauseStanding['status'][] = ['expiring', 'unmet', 'missing', 'not-yet-due'];

/**
 * The last day to start getting what is open, so that it is in hand on `by`: the longest way counts,
 * as each type's lead time says. Never before today; undefined where nothing limits it.
 */
export function lastDayToStart(
  parts: readonly ClauseStanding[],
  by: Day | undefined,
  today: Day,
): Day | undefined {
  if (by === undefined) return undefined;
  let start: Day = by;
  for (const { status, type } of parts) {
    if (type.lead === undefined || !TO_GET.includes(status)) continue;
    const begun = shiftDay(by, type.lead.span, -1);
    if (begun < start) start = begun;
  }
  return start < today ? today : start;
}
