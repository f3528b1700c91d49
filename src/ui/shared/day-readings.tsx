import { Button } from '@mantine/core';
import type { Day } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { ReadDay } from '../../core/shared/read-day.ts';
import classes from './day-readings.module.css';

interface DayReadingsProps {
  readonly written: string;
  readonly read: Extract<ReadDay, { readonly kind: 'either' }>;
  readonly onPick: (day: Day) => void;
}

/** A date that can be read two ways, with both to choose from. */
export function DayReadings({ written, read, onPick }: DayReadingsProps) {
  const says = `"${written.trim()}" can be read two ways. Which day is meant?`;
  return (
    <fieldset className={classes.readings}>
      <legend>{says}</legend>
      {[
        { day: read.dayFirst, how: 'day first' },
        { day: read.monthFirst, how: 'month first' },
      ].map(({ day, how }) => (
        <Button key={how} variant="default" size="xs" onClick={() => onPick(day)}>
          {`${formatDay(day)} (${how})`}
        </Button>
      ))}
    </fieldset>
  );
}
