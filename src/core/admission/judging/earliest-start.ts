import { addDays, type Day, type Span, shiftDay } from '../../shared/day.ts';

/**
 * The first day of a rotation whose closing day, so long before it, is not over: month ends can need
 * a few days more than the span.
 */
export function earliestStart(today: Day, closes: Span): Day {
  let start = shiftDay(today, closes);
  while (shiftDay(start, closes, -1) < today) start = addDays(start, 1);
  return start;
}
