import { SegmentedControl } from '@mantine/core';
import type { Category, Timing } from '../../core/budget/budget-line.ts';
import { findPayingDays } from '../../core/budget/paying-days.ts';
import { addDays, type Day } from '../../core/shared/day.ts';
import { DayInput } from '../shared/day-input.tsx';
import classes from './budget.module.css';

interface TimingFieldsProps {
  readonly timing: Timing;
  readonly category: Category;
  readonly onChange: (timing: Timing) => void;
}

function countWords(category: Category, timing: Timing): string {
  const { count } = findPayingDays({ category, timing });
  const unit = category === 'housing' ? 'night' : 'day';
  return `Spread over ${count} ${unit}${count === 1 ? '' : 's'}.`;
}

/** When the money goes: on one day, or spread over a stay. A stay never runs backwards. */
export function TimingFields({ timing, category, onChange }: TimingFieldsProps) {
  function setSpan(from: Day, to: Day, moved: 'from' | 'to'): void {
    if (from <= to) onChange({ kind: 'span', from, to });
    else
      onChange({
        kind: 'span',
        from: moved === 'from' ? from : to,
        to: moved === 'from' ? from : to,
      });
  }
  return (
    <div className={classes.fields}>
      <SegmentedControl
        fullWidth
        aria-label="When it is paid"
        value={timing.kind}
        onChange={(kind) => {
          if (kind === timing.kind) return;
          if (timing.kind === 'span') onChange({ kind: 'day', day: timing.from });
          else onChange({ kind: 'span', from: timing.day, to: addDays(timing.day, 27) });
        }}
        data={[
          { value: 'day', label: 'On one day' },
          { value: 'span', label: category === 'housing' ? 'Over its nights' : 'Over a stay' },
        ]}
      />
      {timing.kind === 'day' ? (
        <DayInput
          label="Day"
          value={timing.day}
          required
          onChange={(day) => day && onChange({ kind: 'day', day })}
        />
      ) : (
        <div>
          <div className={classes.pair}>
            <DayInput
              label="First day"
              value={timing.from}
              required
              onChange={(from) => from && setSpan(from, timing.to, 'from')}
            />
            <DayInput
              label={category === 'housing' ? 'Day of leaving' : 'Last day'}
              value={timing.to}
              required
              onChange={(to) => to && setSpan(timing.from, to, 'to')}
            />
          </div>
          <div className={classes.hint}>{countWords(category, timing)}</div>
        </div>
      )}
    </div>
  );
}
