import type { Day } from '../../core/shared/day.ts';
import { formatDay, formatDayRange, formatDistance } from '../../core/shared/format-day.ts';
import { useToday } from '../data/use-status.ts';
import classes from './day-text.module.css';

interface DayTextProps {
  readonly day: Day;
  /** Adds "in 23 days" beside the date. */
  readonly distance?: boolean | undefined;
}

/** "12 Apr 2026", with "in 23 days" beside it where that helps. */
export function DayText({ day, distance = false }: DayTextProps) {
  const today = useToday();
  return (
    <span className={classes.day}>
      <time dateTime={day}>{formatDay(day)}</time>
      {distance && ' '}
      {distance && <span className={classes.distance}>{formatDistance(today, day)}</span>}
    </span>
  );
}

/** "1-26 Feb 2027". */
export function DayRangeText({ from, to }: { readonly from: Day; readonly to: Day }) {
  return <time className={classes.day}>{formatDayRange(from, to)}</time>;
}
