import { ActionIcon, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { sayStep } from '../../core/agenda/due-reminders.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import type { Day } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { navigate } from '../navigation/navigation.ts';
import { spotOfStep } from '../navigation/spot-of-step.ts';
import classes from './agenda.module.css';
import { SnoozeMenu } from './snooze-menu.tsx';
import { StepIcon } from './step-icon.tsx';

interface StepRowProps {
  readonly step: NextStep;
  readonly snoozing: boolean;
  readonly onSnoozing: (snoozing: boolean) => void;
  readonly onDone: () => void;
  readonly onSnooze: (until: Day) => void;
}

/** One step: tick it off, open what it is about, put it off; the arrow opens the whole reason. */
export function StepRow({ step, snoozing, onSnoozing, onDone, onSnooze }: StepRowProps) {
  const [whole, setWhole] = useState(false);
  const reason = useId();
  const words = sayStep(step);
  const { short = step.reason } = step;
  const isLong = short !== step.reason;

  function unfold({ key }: KeyboardEvent): void {
    if (key === 'ArrowRight') setWhole(true);
    if (key === 'ArrowLeft') setWhole(false);
  }

  return (
    <li className={classes.step}>
      <Checkbox
        checked={false}
        onChange={onDone}
        aria-label={`Done: ${words}`}
        className={classes.tick}
      />
      <div className={classes.body}>
        <button
          type="button"
          className={classes.open}
          data-row-button
          data-step={step.key}
          onClick={() => navigate(spotOfStep(step))}
          onKeyDown={unfold}
        >
          <span className={classes.icon}>
            <StepIcon kind={step.kind} />
          </span>
          <span className={classes.words}>
            <span>
              <b>{words}</b>
              <StepDays step={step} />
            </span>
            {!whole && <span className={classes.reason}>{short}</span>}
          </span>
        </button>
        <p id={reason} hidden={!whole} className={classes.whole}>
          {step.reason}
        </p>
      </div>
      {isLong && (
        <ActionIcon
          className="no-print"
          aria-label={`Why: ${words}`}
          aria-expanded={whole}
          aria-controls={reason}
          onClick={() => setWhole(!whole)}
        >
          {whole ? (
            <IconChevronUp size={14} aria-hidden />
          ) : (
            <IconChevronDown size={14} aria-hidden />
          )}
        </ActionIcon>
      )}
      <span className="no-print">
        <SnoozeMenu step={words} opened={snoozing} onOpened={onSnoozing} onChoose={onSnooze} />
      </span>
    </li>
  );
}

/** "late since 5 Jan 2027" or "from 9 May 2027", where there is one. */
function StepDays({ step: { lateSince, from } }: { readonly step: NextStep }) {
  if (lateSince !== undefined)
    return <span className={classes.late}>late since {formatDay(lateSince)}</span>;
  if (from !== undefined) return <span className={classes.from}>from {formatDay(from)}</span>;
  return null;
}
