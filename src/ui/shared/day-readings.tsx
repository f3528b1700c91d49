import { Button } from '@mantine/core';
import type { Day } from '../../core/shared/day.ts';
import type { EitherDay } from '../../core/shared/read-day.ts';
import classes from './day-readings.module.css';
import { listReadings } from './list-readings.ts';

interface DayReadingsProps {
  readonly written: string;
  readonly read: EitherDay;
  readonly onPick: (day: Day) => void;
}

/** A date that can be read two ways, with both to choose from. */
export function DayReadings({ written, read, onPick }: DayReadingsProps) {
  const says = `"${written.trim()}" can be read two ways. Which day is meant?`;
  return (
    <fieldset className={classes.readings}>
      <legend>{says}</legend>
      {listReadings(read).map(({ day, label }) => (
        <Button key={label} variant="default" size="xs" onClick={() => onPick(day)}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
