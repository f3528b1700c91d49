import { dayInSeason, seasonAfter, seasonOf } from '../../documents/season.ts';
import { type FieldProblem, monthDayProblems, problemIf } from '../../shared/field-problem.ts';
import { formatMonthDay } from '../../shared/format-month-day.ts';
import type { Anchor } from '../anchor.ts';
import { anchorDay } from '../describe-anchor.ts';
import { describeWindow } from '../describe-words.ts';
import { earlierOf, laterOf } from '../issue-window.ts';
import type { Limits, LimitsGround } from '../limits.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Belongs to the yearly season that the anchor day falls in; "MM-DD" bounds, both inclusive. */
export interface Season {
  readonly kind: 'season';
  readonly from: string;
  readonly to: string;
  readonly at: Anchor;
  readonly dueBy?: string | undefined;
}

export const season: PredicateKind<Season> = {
  limits: seasonLimits,
  breaksOn(predicate, { stated }) {
    const held = stated?.issued && seasonOf(stated.issued, predicate);
    return held && seasonAfter(held.first, predicate).first;
  },
  fact: undefined,
  fetchableFor: () => undefined,
  say({ from, to, at, dueBy }) {
    const due = dueBy === undefined ? '' : `, had by ${formatMonthDay(dueBy)}`;
    return `of the ${formatMonthDay(from)} to ${formatMonthDay(to)} season that holds ${anchorDay(at)}${due}`;
  },
  sayDays({ issuedFrom, issuedTo }, isOnly) {
    if (issuedFrom === undefined) return '';
    const window = describeWindow(issuedFrom, issuedTo);
    return isOnly ? `, so dated ${window}` : ` (dated ${window})`;
  },
  sayToGet: () => undefined,
  problems: seasonProblems,
};

/**
 * A document of the anchor's season, had by the anchor day; where the host names a later day of the
 * season ("due by 31 Oct"), by that one.
 */
function seasonLimits(predicate: Season, { days }: LimitsGround): Limits {
  const { at, dueBy } = predicate;
  const anchor = days[at];
  const held = seasonOf(anchor, predicate);
  if (held === undefined) return { at, vacuous: true };
  const due = dueBy === undefined ? anchor : dayInSeason(held, dueBy);
  const issuedTo = earlierOf(laterOf(due, anchor), held.last);
  return { at, needsIssued: true, issuedFrom: held.first, issuedTo };
}

function seasonProblems({ from, to, dueBy }: Season): readonly FieldProblem[] {
  const bounds = [...monthDayProblems(from, 'from'), ...monthDayProblems(to, 'to')];
  if (dueBy === undefined) return bounds;
  const isInside = from <= to ? from <= dueBy && dueBy <= to : dueBy >= from || dueBy <= to;
  return [
    ...bounds,
    ...monthDayProblems(dueBy, 'dueBy'),
    ...problemIf(!isInside, 'dueBy', 'Lies outside the season.'),
  ];
}
