import { Temporal } from 'temporal-polyfill';
import { addDays, type Day } from './day.ts';

/** Saturday is 6 and Sunday 7. Public holidays are not known here. */
function isWeekend(day: Day): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek >= 6;
}

/** The day that is `count` working days (Monday to Friday) before `day`. */
export function workingDaysBefore(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
}

/** The Sunday of the day's week, which begins on Monday. */
export function endOfWeek(day: Day): Day {
  return addDays(day, 7 - Temporal.PlainDate.from(day).dayOfWeek);
}
