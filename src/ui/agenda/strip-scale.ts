import { addMonths, type Day, daysBetween, startOfMonth } from '../../core/shared/day.ts';

/** The days that all strips of the view show, both inclusive. */
export interface StripRange {
  readonly from: Day;
  readonly to: Day;
}

/** From today's month to the end of the month of the last day that any plan names. */
export function stripRange(today: Day, days: readonly Day[]): StripRange {
  const last = [today, ...days].sort().at(-1) ?? today;
  return { from: firstOfMonth(today), to: addMonths(firstOfMonth(last), 1) };
}

/** Where a day begins on the strip, in per cent of its width. */
export function stripPlace(range: StripRange, day: Day): number {
  const whole = Math.max(1, daysBetween(range.from, range.to));
  return Math.min(100, Math.max(0, (daysBetween(range.from, day) / whole) * 100));
}

/** First days of months, every so many that at most a dozen stand beside each other. */
export function stripMonths({ from, to }: StripRange): Day[] {
  const all: Day[] = [];
  for (let day = from; day < to; day = addMonths(day, 1)) all.push(day);
  const every = Math.ceil(all.length / 12);
  return all.filter((_, index) => index % every === 0);
}

function firstOfMonth(day: Day): Day {
  return startOfMonth(day);
}
