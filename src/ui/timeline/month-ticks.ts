import { addMonths, type Day, startOfMonth } from '../../core/shared/day.ts';
import { monthName } from '../../core/shared/month-name.ts';
import type { TimeScale } from './time-scale.ts';

interface MonthTick {
  readonly day: Day;
  /** "Feb", with the year in January and on the first; empty where there is no room. */
  readonly label: string;
}

const DAYS = 30;
/** Room that "Feb" and its air take, in CSS pixels. */
const LABEL = 34;

/** The first day of every month shown; every month, third month or January is named, as room allows. */
export function monthTicks(scale: TimeScale, pixelsPerDay: number): MonthTick[] {
  const every = [1, 3, 6].find((months) => months * DAYS * pixelsPerDay >= LABEL) ?? 12;
  const ticks: MonthTick[] = [];
  const first = startOfMonth(scale.from);
  for (let count = 0; ; count++) {
    const day = addMonths(first, count);
    if (day > scale.to) return ticks;
    const month = Number(day.slice(5, 7));
    const word = monthName(month);
    const named = month === 1 || count === 0 ? `${word} ${day.slice(0, 4)}` : word;
    ticks.push({ day, label: (month - 1) % every === 0 ? named : '' });
  }
}
