import type { Day } from '../shared/day.ts';

/**
 * Days as whole numbers, so that thousands of spans are spread by addition alone: 2000-03-01 is 0.
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

export function fromDayNumber(number: number): Day {
  const days = number + DAYS_TO_2000_MARCH;
  let year = Math.floor(days / 365.2425);
  while (daysBeforeYear(year) > days) year -= 1;
  while (daysBeforeYear(year + 1) <= days) year += 1;
  const ofYear = days - daysBeforeYear(year);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - daysBeforeMonth(fromMarch) + 1;
  const month = ((fromMarch + 2) % 12) + 1;
  const text = (value: number, width: number) => String(value).padStart(width, '0');
  return `${text(year + (month < 3 ? 1 : 0), 4)}-${text(month, 2)}-${text(date, 2)}` as Day;
}
