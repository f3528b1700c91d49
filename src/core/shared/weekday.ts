import { addDays, type Day, daysBetween, parseDay, startOfMonth } from './day.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const A_MONDAY = parseDay('2024-01-01');

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return (((daysBetween(A_MONDAY, day) % 7) + 7) % 7) + 1;
}

/** "Monday": the day of the week, for the day on which somebody has to be there. */
export function weekdayOf(day: Day): string {
  return NAMES[weekday(day) - 1] ?? '';
}

/** The first Monday of the month that a day lies in. */
export function firstMondayOfMonth(day: Day): Day {
  const first = startOfMonth(day);
  return addDays(first, (8 - weekday(first)) % 7);
}
