import { Button, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { type EitherDay, readDay } from '../../core/shared/read-day.ts';
import { listReadings } from '../shared/list-readings.ts';
import { useTyped } from '../shared/use-typed.ts';
import classes from './immunizations.module.css';

interface RecordedDayProps {
  readonly label: string;
  readonly on: Day | undefined;
  readonly writtenAs: string;
  readonly onChange: (change: { readonly on: Day; readonly writtenAs: string }) => void;
}

const shown = (day: Day | undefined) => (day === undefined ? '' : formatDay(day));

/**
 * A day as a paper prints it. "03/04/2026" is asked back: both readings are offered, and the paper's
 * own writing is kept until someone knows for certain.
 */
export function RecordedDay({ label, on, writtenAs, onChange }: RecordedDayProps) {
  const [asked, setAsked] = useState('');
  const [problem, setProblem] = useState<string>();
  const { typed, type, send, field } = useTyped(label, shown(on), settled);

  function settled(): void {
    setAsked('');
    setProblem(undefined);
  }

  function settle(): void {
    if (typed === shown(on)) return;
    const read = readDay(typed);
    setAsked(read.kind === 'either' ? typed : '');
    if (read.kind === 'either') setProblem(undefined);
    else if (read.kind === 'unclear') setProblem(read.why);
    else if (read.kind === 'empty' || read.monthOnly) {
      setProblem('Write the whole date, as 2026-04-12 or 12 Apr 2026.');
    } else {
      settled();
      send(shown(read.day), () => onChange({ on: read.day, writtenAs: '' }));
    }
  }

  const written = asked === '' ? writtenAs : asked;
  const read = readDay(written);
  return (
    <div>
      <TextInput
        label={label}
        required
        placeholder="12 Apr 2026, or as the paper prints it"
        value={typed}
        error={problem}
        autoComplete="off"
        onChange={(event) => type(event.currentTarget.value)}
        {...field(settle)}
      />
      {read.kind === 'either' && (
        <BothWays
          written={written}
          read={read}
          on={asked === '' ? on : undefined}
          onPick={(day) => onChange({ on: day, writtenAs: written })}
          onSettle={
            on === undefined || asked !== '' ? undefined : () => onChange({ on, writtenAs: '' })
          }
        />
      )}
    </div>
  );
}

interface BothWaysProps {
  readonly written: string;
  readonly read: EitherDay;
  readonly on: Day | undefined;
  readonly onPick: (day: Day) => void;
  readonly onSettle: (() => void) | undefined;
}

function BothWays({ written, read, on, onPick, onSettle }: BothWaysProps) {
  return (
    <div className={classes.bothWays}>
      <Radio.Group
        label={`"${written.trim()}" can be read two ways. Which one is meant?`}
        value={on ?? null}
        onChange={(value) => onPick(value)}
      >
        {listReadings(read).map(({ day, label }) => (
          <Radio key={label} mt={6} value={day} label={label} />
        ))}
      </Radio.Group>
      {onSettle !== undefined && (
        <Button variant="default" mt={8} onClick={onSettle}>
          I have asked: this is certain
        </Button>
      )}
    </div>
  );
}
