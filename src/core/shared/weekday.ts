import { addDays, type Day, toDayNumber } from './day.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 1 for Monday to 7 for Sunday. Day number 0, 2000-03-01, is a Wednesday. */
export function weekday(day: Day): number {
  return ((((toDayNumber(day) + 2) % 7) + 7) % 7) + 1;
}

export function weekdayName(day: Day): string {
  return NAMES[weekday(day) - 1] ?? '';
}

/** The first Monday of the month that a day lies in. */
export function firstMondayOfMonth(day: Day): Day {
  const first = `${day.slice(0, 8)}01` as Day;
  return addDays(first, (8 - weekday(first)) % 7);
}
