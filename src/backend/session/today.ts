import { type Day, parseDay } from '../../core/shared/day.ts';
import { readSettings } from '../rows/settings-store.ts';
import type { AppContext } from './context.ts';

/** The clock's calendar date on this machine: the only place where the app asks the time of day. */
function clockDay(): Day {
  return dayOfMoment(new Date());
}

/** The moment that it is, for what must not depend on the day that counts as today. */
export function clockTime(): Date {
  return new Date();
}

/** The clock's date and time on this machine, "14.05", whatever day counts as today: for what is really made now. */
export function clockMoment(): { readonly day: Day; readonly time: string } {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return { day: dayOfMoment(now), time: `${pad(now.getHours())}.${pad(now.getMinutes())}` };
}

/** The calendar date of a moment on this machine. */
export function dayOfMoment(now: Date): Day {
  const pad = (number: number) => String(number).padStart(2, '0');
  return parseDay(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}

/**
 * The day that counts as today: named on the command line, else fixed by the open vault
 * (the sample season), else the clock's.
 */
export function todayOf(context: AppContext): { readonly day: Day; readonly fixed: boolean } {
  if (context.todayOverride !== undefined) return { day: context.todayOverride, fixed: true };
  const fixed = context.session.isOpen()
    ? readSettings(context.session.require().db).fixedToday
    : undefined;
  return fixed === undefined ? { day: clockDay(), fixed: false } : { day: fixed, fixed: true };
}
