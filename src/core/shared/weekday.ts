import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function weekdayName(day: Day): string {
  return NAMES[weekday(day) - 1] ?? '';
}

/** The first Monday of the month that a day lies in. */
export function firstMondayOfMonth(day: Day): Day {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  return first.add({ days: (8 - first.dayOfWeek) % 7 }).toString() as Day;
}
