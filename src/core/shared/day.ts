import { Temporal } from 'temporal-polyfill';
import { Fault } from './fault.ts';

declare const dayBrand: unique symbol;

/** A calendar date as ISO text, "2027-02-28". No time of day and no time zone exist in the core. */
export type Day = string & { readonly [dayBrand]: true };

/** A length of time before or after a day. 12 months and 365 days are different rules at some hosts. */
export interface Span {
  readonly amount: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing calendar date written YYYY-MM-DD. */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Reads YYYY-MM-DD. Throws Fault `day-invalid` for anything else, 30 February included. */
export function parseDay(text: string): Day {
  if (isDay(text)) return text;
  throw new Fault(
    'day-invalid',
    `"${text.slice(0, 20)}" is not a calendar date. Write it as YYYY-MM-DD.`,
  );
}

/**
 * Reads YYYY-MM-DD, or YYYY-MM as the last day of that month: cards that print only a month
 * hold through its end (AHA course cards, domain facts row 14).
 */
export function parseDayOrMonthEnd(text: string): Day {
  return /^\d{4}-\d{2}$/.test(text) ? endOfMonth(parseDay(`${text}-01`)) : parseDay(text);
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day;
}

/** Same day of the month, `months` later; a day that does not exist becomes the month's last. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString() as Day;
}

/** `sign` -1 goes back by the span. */
export function shiftDay(day: Day, span: Span, sign: 1 | -1 = 1): Day {
  const duration = { [span.unit]: span.amount * sign };
  return Temporal.PlainDate.from(day).add(duration).toString() as Day;
}

export function endOfMonth(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString() as Day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** Negative, zero or positive, for sorting. ISO text sorts as the calendar does. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earliestDay(days: readonly Day[]): Day | undefined {
  return [...days].sort(compareDays)[0];
}
