import { type Day, daysBetween, parseDay } from './day.ts';

const NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const A_MONDAY = parseDay('2024-01-01');

/** "Monday": the day of the week, for the day on which somebody has to be there. */
export function weekdayOf(day: Day): string {
  const since = daysBetween(A_MONDAY, day) % 7;
  return NAMES[(since + 7) % 7] ?? '';
}
