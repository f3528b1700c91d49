import { type Day, parseDay } from '../shared/day.ts';
import type { DayWindow } from './issue-window.ts';

/** Earlier and later than every day, as text sorts. */
const ALWAYS_FROM = parseDay('0000-01-01');
const ALWAYS_TO = parseDay('9999-12-31');

/**
 * The fewest days so that every window holds one of them: as many documents, each dated on one of
 * these days. Exact: taking the first closing day, again and again, is never worse (interval
 * stabbing). An open end of a window is open for ever.
 */
export function fewestDates(windows: readonly DayWindow[]): number {
  const byClosing = windows
    .map(({ from = ALWAYS_FROM, to = ALWAYS_TO }) => ({ from, to }))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  let count = 0;
  let last: Day | undefined;
  for (const { from, to } of byClosing) {
    if (last !== undefined && from <= last) continue;
    last = to;
    count += 1;
  }
  return count;
}
