import { Button } from '@mantine/core';
import type { AwayStep } from '../../core/agenda/agenda-mark.ts';
import { sayStep } from '../../core/agenda/due-reminders.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './agenda.module.css';
import { useMarks } from './use-marks.ts';

/** What is ticked off or put off, folded away; each can be put back. */
export function AwayList({ away }: { readonly away: readonly AwayStep[] }) {
  const marks = useMarks();
  if (away.length === 0) return null;
  const done = away.filter(({ doneOn }) => doneOn !== undefined).length;
  return (
    <details className={`${classes.away} no-print`}>
      <summary>{summarize(done, away.length - done)}</summary>
      <FaultNote fault={marks.fault} />
      <ul className={classes.steps}>
        {away.map(({ step, doneOn, until }) => (
          <li key={step.key} className={classes.put}>
            <span className={classes.words}>
              {sayStep(step)}
              <span className={classes.reason}>
                {doneOn !== undefined && `Ticked off on ${formatDay(doneOn)}`}
                {until !== undefined && `Put off until ${formatDay(until)}`}
              </span>
            </span>
            <Button
              variant="subtle"
              aria-label={`Put back: ${sayStep(step)}`}
              onClick={() => void marks.putBack(step.key)}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function summarize(done: number, later: number): string {
  const parts = [done > 0 ? `${done} ticked off` : '', later > 0 ? `${later} put off` : ''];
  return parts.filter((part) => part !== '').join(', ');
}
