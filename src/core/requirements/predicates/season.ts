import { dayInSeason, seasonAfter, seasonBefore, seasonOf } from '../../documents/season.ts';
import type { Day } from '../../shared/day.ts';
import { type FieldProblem, monthDayProblems, problemIf } from '../../shared/field-problem.ts';
import { formatMonthDay } from '../../shared/format-month-day.ts';
import type { Anchor, AnchorDays } from '../anchor.ts';
import { anchorDay } from '../describe-anchor.ts';
import { describeWindow } from '../describe-words.ts';
import { earlierOf, laterOf } from '../issue-window.ts';
import type { Limits, LimitsGround } from '../limits.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * Belongs to the yearly season that the anchor day falls in, as one flu vaccine a season does. Which
 * papers count, and when the host asks at all, are two things: a dose of September counts all winter
 * also where a host asks from October on. "MM-DD" bounds, all inclusive.
 */
export interface Season {
  readonly kind: 'season';
  /** The season that counts: for influenza 07-01 to 06-30 unless the page says otherwise. */
  readonly from: string;
  readonly to: string;
  readonly at: Anchor;
  /** The months in which the host asks; absent: always. */
  readonly asked?: Months | undefined;
  readonly dueBy?: string | undefined;
}

interface Months {
  readonly from: string;
  readonly to: string;
}

export const season: PredicateKind<Season> = {
  isAboutTime: true,
  limits: seasonLimits,
  breaksOn(predicate, { stated }) {
    const held = stated?.issued && seasonOf(stated.issued, predicate);
    return held && seasonAfter(held.first, predicate).first;
  },
  fact: undefined,
  fetchableFor: () => undefined,
  say({ from, to, at, asked, dueBy }) {
    const due = dueBy === undefined ? '' : `, had by ${formatMonthDay(dueBy)}`;
    return `of the ${monthsOf({ from, to })} season that holds ${anchorDay(at)}${due}${sayAsked(asked, at)}`;
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
 * season ("due by 31 Oct"), or asks only from a later day on, by that one. Where no season holds the
 * anchor, the one in which the host asks counts, else the last one before: a rule that asks always
 * never asks for nothing.
 */
function seasonLimits(predicate: Season, { days }: LimitsGround): Limits {
  const { at, dueBy } = predicate;
  const anchor = days[at];
  const askedFrom = firstAsked(predicate, days);
  if (askedFrom === undefined) return { at, vacuous: true };
  const held =
    seasonOf(anchor, predicate) ??
    seasonOf(askedFrom, predicate) ??
    seasonBefore(anchor, predicate);
  const due = dueBy === undefined ? askedFrom : dayInSeason(held, dueBy);
  const issuedTo = earlierOf(laterOf(due, laterOf(askedFrom, anchor)), held.last);
  return { at, needsIssued: true, issuedFrom: held.first, issuedTo };
}

/**
 * The first day on which the host asks: of the rotation the first that lies in the months of asking, or
 * the day of the application itself. Undefined where none does.
 */
function firstAsked(
  { at, asked }: Season,
  { application, start, end }: AnchorDays,
): Day | undefined {
  if (asked === undefined) return at === 'application' ? application : start;
  const [first, last] = at === 'application' ? [application, application] : [start, end];
  if (seasonOf(first, asked) !== undefined) return first;
  const next = seasonAfter(first, asked).first;
  return next <= last ? next : undefined;
}

function monthsOf({ from, to }: Months): string {
  return `${formatMonthDay(from)} to ${formatMonthDay(to)}`;
}

function sayAsked(asked: Months | undefined, at: Anchor): string {
  if (asked === undefined) return '';
  const who = at === 'application' ? 'where you apply' : 'where the rotation falls';
  return `, asked only ${who} between ${formatMonthDay(asked.from)} and ${formatMonthDay(asked.to)}`;
}

function seasonProblems({ from, to, asked, dueBy }: Season): readonly FieldProblem[] {
  const bounds = [...monthDayProblems(from, 'from'), ...monthDayProblems(to, 'to')];
  const months =
    asked === undefined
      ? []
      : [...monthDayProblems(asked.from, 'asked.from'), ...monthDayProblems(asked.to, 'asked.to')];
  return [...bounds, ...months, ...dueProblems({ from, to }, dueBy)];
}

function dueProblems({ from, to }: Months, dueBy: string | undefined): readonly FieldProblem[] {
  if (dueBy === undefined) return [];
  const isInside = from <= to ? from <= dueBy && dueBy <= to : dueBy >= from || dueBy <= to;
  return [
    ...monthDayProblems(dueBy, 'dueBy'),
    ...problemIf(!isInside, 'dueBy', 'Lies outside the season.'),
  ];
}
