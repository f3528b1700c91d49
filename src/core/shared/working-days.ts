import { addDays, type Day, toDayNumber } from './day.ts';

/** 1 March 2000, day number 0, was a Wednesday. */
const WEDNESDAY = 2;

/** 0 for Monday to 6 for Sunday. */
function weekday(day: Day): number {
  const since = (toDayNumber(day) + WEDNESDAY) % 7;
  return since < 0 ? since + 7 : since;
}

/** The day that is `count` working days (Monday to Friday) before `day`; holidays are not known. */
export function workingDaysBefore(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (weekday(at) < 5) left -= 1;
  }
  return at;
}

/** The Sunday of the day's week, which begins on Monday. */
export function endOfWeek(day: Day): Day {
  return addDays(day, 6 - weekday(day));
}
