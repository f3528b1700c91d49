import { formatDay } from './format-day.ts';
import type { EitherDay } from './read-day.ts';

/** Asks which of two days is meant, where there are no buttons to choose by; `what` begins the sentence. */
export function sayEither(what: string, { dayFirst, monthFirst }: EitherDay): string {
  return `${what} can be read as ${formatDay(dayFirst)} or as ${formatDay(monthFirst)}. Write it as YYYY-MM-DD.`;
}
