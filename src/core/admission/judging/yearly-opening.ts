import {
  dayInSeason,
  type Season,
  seasonAfter,
  seasonFrom,
  seasonOf,
} from '../../documents/season.ts';
import { compareText } from '../../shared/compare-text.ts';
import type { Day } from '../../shared/day.ts';

/** A window of every year in which something is taken. */
export interface YearlyWindow {
  /** First and last day, "MM-DD". */
  readonly from: string;
  readonly to: string;
  /** "MM-DD"; absent: not said. */
  readonly answeredBy?: string | undefined;
  /** The starts that it is for, "MM-DD", both inclusive (USF: a window for each third of the year). */
  readonly serves?: { readonly from: string; readonly to: string } | undefined;
}

/** One year's run of a window. */
export interface Opening extends Season {
  /** The day the host answers by; the window's last day where it names none. */
  readonly answer: Day;
}

/** Of the runs that a day lies in, the one that closes first; undefined between runs. */
export function openingOn(windows: readonly YearlyWindow[], day: Day): Opening | undefined {
  return windows
    .flatMap((window) => {
      const season = seasonOf(day, window);
      return season === undefined ? [] : [openingOf(window, season)];
    })
    .sort(byClosing)[0];
}

/** Of the runs that open after a day, the one that closes first; undefined without windows. */
export function openingAfter(windows: readonly YearlyWindow[], day: Day): Opening | undefined {
  return windows.map((window) => openingOf(window, seasonAfter(day, window))).sort(byClosing)[0];
}

/** The windows that are for a start: all where the host does not say which window is for which. */
export function windowsFor(windows: readonly YearlyWindow[], start: Day): readonly YearlyWindow[] {
  return windows.filter(
    ({ serves }) => serves === undefined || seasonOf(start, serves) !== undefined,
  );
}

/**
 * The last chance to apply for a rotation: of the runs that are answered before its first day, or
 * before the first day of the period that the window serves, the one that closes last [own inference
 * where hosts do not say which window is for which start]. Undefined without windows for it.
 */
export function lastOpeningBefore(
  windows: readonly YearlyWindow[],
  start: Day,
): Opening | undefined {
  const year = Number(start.slice(0, 4));
  return windowsFor(windows, start)
    .flatMap((window) => {
      const before = servedFrom(window, start);
      return YEARS_BACK.map((years) => openingOf(window, seasonFrom(year - years, window))).filter(
        ({ answer }) => answer < before,
      );
    })
    .sort(byClosing)
    .at(-1);
}

/** The first of the starts that a window serves together with this one. */
function servedFrom({ serves }: YearlyWindow, start: Day): Day {
  return (serves === undefined ? undefined : seasonOf(start, serves))?.first ?? start;
}

/** A window runs for a year at most and is answered within the next: a run of these is answered. */
const YEARS_BACK = [0, 1, 2, 3];

function openingOf({ answeredBy }: YearlyWindow, season: Season): Opening {
  const answer =
    answeredBy === undefined
      ? season.last
      : dayInSeason({ first: season.last, last: season.last }, answeredBy);
  return { ...season, answer };
}

/** By the last day, then by the first and the answer, so that no order of rows decides. */
function byClosing(a: Opening, b: Opening): number {
  return (
    compareText(a.last, b.last) || compareText(a.first, b.first) || compareText(a.answer, b.answer)
  );
}
