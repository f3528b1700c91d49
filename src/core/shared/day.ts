import { compareText } from './compare-text.ts';
import { Fault } from './fault.ts';

declare const dayBrand: unique symbol;

/** A calendar date as ISO text, "2027-02-28". No time of day and no time zone exist in the core. */
export type Day = string & { readonly [dayBrand]: true };

/** A length of time before or after a day. 12 months and 365 days are different rules at some hosts. */
export interface Span {
  readonly amount: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

/** A day is four digits of year: arithmetic that leads out of them stops at these. */
const FIRST_DAY = asDay('0000-01-01');
const LAST_DAY = asDay('9999-12-31');

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for an existing calendar date written YYYY-MM-DD. */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  const month = monthOf(text);
  const date = dateOf(text);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(yearOf(text), month);
}

/** Text that was just written as a day: reading it again to prove it would cost what it is worth. */
function asDay(text: string): Day {
  // The one place where text becomes a day unread: the mark is for the compiler alone.
  return text as Day;
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
  // The day after, as asked most, mostly lies in the same month.
  const date = dateOf(day) + days;
  if (date >= 1 && date <= SHORTEST_MONTH) return asDay(day.slice(0, 8) + twoDigits(date));
  const number = toDayNumber(day) + days;
  if (number > LAST_NUMBER) return LAST_DAY;
  return number < FIRST_NUMBER ? FIRST_DAY : fromDayNumber(number);
}

/** Same day of the month, `months` later; a day that does not exist becomes the month's last. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  if (year > 9999) return LAST_DAY;
  if (year < 0) return FIRST_DAY;
  const month = count - year * 12 + 1;
  return writeDay(year, month, Math.min(dateOf(day), daysInMonth(year, month)));
}

/** `sign` -1 goes back by the span. */
export function shiftDay(day: Day, { amount, unit }: Span, sign: 1 | -1 = 1): Day {
  switch (unit) {
    case 'days':
      return addDays(day, sign * amount);
    case 'weeks':
      return addDays(day, sign * amount * 7);
    case 'months':
      return addMonths(day, sign * amount);
    case 'years':
      return addMonths(day, sign * amount * 12);
  }
}

export function startOfMonth(day: Day): Day {
  // Every month has a first.
  return asDay(`${day.slice(0, 8)}01`);
}

export function startOfYear(day: Day): Day {
  return writeDay(yearOf(day), 1, 1);
}

export function endOfMonth(day: Day): Day {
  return writeDay(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function earliestDay(days: readonly Day[]): Day | undefined {
  return [...days].sort(compareText)[0];
}

const SHORTEST_MONTH = 28;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

function dateOf(day: string): number {
  return Number(day.slice(8, 10));
}

function writeDay(year: number, month: number, date: number): Day {
  const years = year < 1000 ? String(year).padStart(4, '0') : year;
  return asDay(`${years}-${twoDigits(month)}-${twoDigits(date)}`);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * Days as whole numbers, so that days are counted by addition alone: 2000-03-01 is 0.
 * Years are counted from March, which puts the leap day last (the proleptic Gregorian calendar, as
 * everywhere else in the app).
 */
const DAYS_TO_2000_MARCH = 730_485;

/** Days before the month, counted from March: 0, 31, 61, 92 and so on. */
function daysBeforeMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}

function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

export function toDayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const fromMarch = (month + 9) % 12;
  const date = Number(day.slice(8, 10)) - 1;
  return daysBeforeYear(year) + daysBeforeMonth(fromMarch) + date - DAYS_TO_2000_MARCH;
}

const FIRST_NUMBER = toDayNumber(FIRST_DAY);
const LAST_NUMBER = toDayNumber(LAST_DAY);

/** For days of the years 0 to 9999. */
export function fromDayNumber(number: number): Day {
  const days = number + DAYS_TO_2000_MARCH;
  let year = Math.floor(days / 365.2425);
  while (daysBeforeYear(year) > days) year -= 1;
  while (daysBeforeYear(year + 1) <= days) year += 1;
  const ofYear = days - daysBeforeYear(year);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - daysBeforeMonth(fromMarch) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  return writeDay(year + (month < 3 ? 1 : 0), month, date);
}
