import { addDays, type Day, type Span, shiftDay } from '../shared/day.ts';

/** Days on which a document may be dated, both inclusive; an absent end is open. */
export interface DayWindow {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/**
 * The earliest issue day whose span still covers `day`, inclusive: issued on it, the document is
 * exactly one span old on `day` at most. Counted forwards from the issue day, as a card does: a test
 * of 31 Aug is six months old on 28 Feb, so one of 28 Feb is too old for 31 Aug. Counting forwards
 * is never the more lenient way.
 */
export function earliestIssue(day: Day, span: Span): Day {
  let issue = shiftDay(day, span, -1);
  // Days and weeks are as long forwards as backwards.
  if (span.unit === 'days' || span.unit === 'weeks') return issue;
  while (shiftDay(issue, span) < day) issue = addDays(issue, 1);
  return issue;
}

/** The first day that lies more than one span after the issue day. */
export function firstDayTooOld(issued: Day, span: Span): Day {
  return addDays(shiftDay(issued, span), 1);
}

/** The first day on which "this day plus the span" is no longer covered by `through`. */
export function firstDayOutOfReach(through: Day, plus: Span | undefined): Day {
  if (plus === undefined) return addDays(through, 1);
  let day = addDays(shiftDay(through, plus, -1), 1);
  while (shiftDay(day, plus) <= through) day = addDays(day, 1);
  return day;
}

/** The later of two optional lower bounds. */
export function laterOf(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** The earlier of two optional upper bounds. */
export function earlierOf(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
