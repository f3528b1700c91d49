import type { Day } from '../../core/shared/day.ts';
import { DayInput } from '../shared/day-input.tsx';
import classes from './host-effort.module.css';

interface EffortDaysProps {
  readonly start: Day;
  readonly end: Day;
  readonly onChange: (days: { start?: Day; end?: Day }) => void;
}

/** The days that a host is thought of for; without them they are assumed again. */
export function EffortDays({ start, end, onChange }: EffortDaysProps) {
  return (
    <div className={classes.days}>
      <DayInput
        label="First day"
        value={start}
        onChange={(day) => onChange(day === undefined ? {} : { start: day })}
      />
      <DayInput
        label="Last day"
        value={end}
        error={end < start ? 'Lies before the first day' : undefined}
        onChange={(day) => onChange(day === undefined || day < start ? {} : { start, end: day })}
      />
    </div>
  );
}
