import { type Day, isDay, parseDay } from '../shared/day.ts';

/** One year's run of a yearly season; first and last day inclusive. */
export interface Season {
  readonly first: Day;
  readonly last: Day;
}

/** "MM-DD" bounds, both inclusive; `from` after `to` runs over New Year (influenza: 07-01 to 06-30). */
interface SeasonBounds {
  readonly from: string;
  readonly to: string;
}

/** The season that a day lies in; undefined between seasons. */
export function seasonOf(day: Day, bounds: SeasonBounds): Season | undefined {
  const year = Number(day.slice(0, 4));
  for (const start of [year, year - 1]) {
    const season = seasonFrom(start, bounds);
    if (season.first <= day && day <= season.last) return season;
  }
  return undefined;
}

/** The first season that opens after a day. */
export function seasonAfter(day: Day, bounds: SeasonBounds): Season {
  const year = Number(day.slice(0, 4));
  const thisYear = seasonFrom(year, bounds);
  return thisYear.first > day ? thisYear : seasonFrom(year + 1, bounds);
}

/** The last season that opened on a day or before it. */
export function seasonBefore(day: Day, bounds: SeasonBounds): Season {
  const year = Number(day.slice(0, 4));
  const thisYear = seasonFrom(year, bounds);
  return thisYear.first <= day ? thisYear : seasonFrom(year - 1, bounds);
}

/** The day "MM-DD" inside a season that may run over New Year. */
export function dayInSeason(season: Season, monthDay: string): Day {
  const year = Number(season.first.slice(0, 4));
  const sameYear = dayOfYear(year, monthDay);
  return sameYear >= season.first ? sameYear : dayOfYear(year + 1, monthDay);
}

/** The season that opens in a calendar year. */
export function seasonFrom(year: number, { from, to }: SeasonBounds): Season {
  return { first: dayOfYear(year, from), last: dayOfYear(from <= to ? year : year + 1, to) };
}

/** 29 February is the 28th in a common year. */
function dayOfYear(year: number, monthDay: string): Day {
  const text = `${String(year).padStart(4, '0')}-${monthDay}`;
  return isDay(text) ? text : parseDay(`${text.slice(0, 8)}28`);
}
