import { daysBetween, parseDay, type Span, shiftDay } from '../../shared/day.ts';

/** True where the one is as long as the other or longer; of two units as on 1 Jan of a common year. */
export function isLonger(one: Span, other: Span): boolean {
  const from = parseDay('2027-01-01');
  return daysBetween(shiftDay(from, other), shiftDay(from, one)) >= 0;
}
