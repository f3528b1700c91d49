import { addMonths, fromDayNumber, startOfMonth, toDayNumber } from '../../core/shared/day.ts';

/** Day numbers of the firsts of months from `from` to `to`. */
export function listMonthStarts(from: number, to: number): number[] {
  const starts: number[] = [];
  let first = startOfMonth(fromDayNumber(from));
  if (toDayNumber(first) < from) first = addMonths(first, 1);
  for (let at = toDayNumber(first); at <= to; at = toDayNumber(first)) {
    starts.push(at);
    first = addMonths(first, 1);
  }
  return starts;
}
