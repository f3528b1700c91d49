import { type Day, isDay } from '../shared/day.ts';

/** A date written in numbers, read with the day first and with the month first. */
export interface BothReadings {
  readonly dayFirst?: Day | undefined;
  readonly monthFirst?: Day | undefined;
}

/**
 * Reads "03/04/2026" (also with dots, dashes or blanks; years of four digits) both ways. Each
 * reading that is a day of the calendar is there; undefined when the text has another form.
 */
export function readBothWays(written: string): BothReadings | undefined {
  const parts = /^\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})\s*$/.exec(written);
  if (parts === null) return undefined;
  const [, first = '', second = '', year = ''] = parts;
  return { dayFirst: asDay(year, second, first), monthFirst: asDay(year, first, second) };
}

/** Both readings are days, and different ones: nobody but who wrote it can say which is meant. */
export function isAmbiguous(written: string): boolean {
  const { dayFirst, monthFirst } = readBothWays(written) ?? {};
  return dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
}

function asDay(year: string, month: string, date: string): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
