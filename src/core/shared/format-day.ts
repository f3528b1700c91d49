import { type Day, daysBetween, type Span } from './day.ts';
import { monthName } from './month-name.ts';

function parts(day: Day): { year: number; month: string; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: monthName(Number(day.slice(5, 7))),
    date: Number(day.slice(8)),
  };
}

/** "12 Apr 2026": the month is a word, so no reader can swap day and month. */
export function formatDay(day: Day): string {
  const { year, month, date } = parts(day);
  return `${date} ${month} ${year}`;
}

/** "1-26 Feb 2027", "28 Jan - 3 Feb 2027", "28 Dec 2026 - 3 Jan 2027". */
export function formatDayRange(from: Day, to: Day): string {
  const a = parts(from);
  const b = parts(to);
  if (from === to) return formatDay(from);
  if (a.year !== b.year) return `${formatDay(from)} - ${formatDay(to)}`;
  if (a.month !== b.month) return `${a.date} ${a.month} - ${formatDay(to)}`;
  return `${a.date}-${formatDay(to)}`;
}

/** "today", "tomorrow", "in 23 days", "5 days ago". */
export function formatDistance(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** "365 days", "12 months", "1 year". */
export function formatSpan(span: Span): string {
  return `${span.amount} ${span.amount === 1 ? span.unit.slice(0, -1) : span.unit}`;
}
