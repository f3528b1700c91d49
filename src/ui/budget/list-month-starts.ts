import { addMonths, type Day, fromDayNumber, toDayNumber } from '../../core/shared/day.ts';

/** Day numbers of the firsts of months from `from` to `to`. */
export function listMonthStarts(from: number, to: number): number[] {
  const starts: number[] = [];
  let first = `${fromDayNumber(from).slice(0, 7)}-01` as Day;
  if (toDayNumber(first) < from) first = addMonths(first, 1);
  for (let at = toDayNumber(first); at <= to; at = toDayNumber(first)) {
    starts.push(at);
    first = addMonths(first, 1);
  }
  return starts;
}
