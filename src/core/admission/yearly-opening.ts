import { dayInSeason, type Season, seasonAfter } from '../documents/season.ts';
import type { AdmissionDemand } from '../hosts/admission-rule.ts';
import { compareText } from '../shared/compare-text.ts';
import { addDays, addMonths, type Day } from '../shared/day.ts';

export type YearlyWindow = Extract<
  AdmissionDemand,
  { kind: 'application-windows' }
>['windows'][number];

/** One year's run of a window. */
export interface Opening extends Season {
  /** The day the host answers by; the window's last day where it names none. */
  readonly answer: Day;
}

/** The run of a window in a season, with its answer, which never comes before the last day. */
export function openingOf({ answeredBy }: YearlyWindow, season: Season): Opening {
  const answer =
    answeredBy === undefined
      ? season.last
      : dayInSeason({ first: season.last, last: season.last }, answeredBy);
  return { ...season, answer };
}

/**
 * The last chance to apply for a rotation: of the runs that are answered before its first day, the
 * one that closes last [own inference: hosts do not say which window is for which start]. Undefined
 * without windows.
 */
export function lastOpeningBefore(
  windows: readonly YearlyWindow[],
  start: Day,
): Opening | undefined {
  return windows
    .flatMap((window) => YEARS_BACK.map((years) => runFrom(window, addMonths(start, -12 * years))))
    .filter(({ answer }) => answer < start)
    .sort((a, b) => compareText(b.last, a.last) || compareText(b.first, a.first))[0];
}

/** A window runs for a year at most and is answered within the next: a run of these is answered. */
const YEARS_BACK = [0, 1, 2, 3];

/** The run that begins in the calendar year of a day. */
function runFrom(window: YearlyWindow, day: Day): Opening {
  const before = addDays(`${day.slice(0, 4)}-01-01` as Day, -1);
  return openingOf(window, seasonAfter(before, window));
}
