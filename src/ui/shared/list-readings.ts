import type { Day } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { EitherDay } from '../../core/shared/read-day.ts';

/** Both readings of a date, to choose from: "3 Apr 2026 (day first)". */
export function listReadings({ dayFirst, monthFirst }: EitherDay): { day: Day; label: string }[] {
  return [
    { day: dayFirst, label: `${formatDay(dayFirst)} (day first)` },
    { day: monthFirst, label: `${formatDay(monthFirst)} (month first)` },
  ];
}
