import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { VACCINE_WORDS } from '../../core/immunizations/entry-words.ts';
import type { ImmunizationRecord, Vaccine } from '../../core/immunizations/immunization-record.ts';
import type { Day } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { DayReadings } from '../shared/day-readings.tsx';
import { type Picks, readTypedDoses } from './read-typed-doses.ts';

interface DoseLineProps {
  readonly vaccine: Vaccine;
  readonly record: ImmunizationRecord;
  readonly text: string;
  readonly picks: Picks;
  readonly onType: (text: string) => void;
  readonly onPick: (written: string, day: Day) => void;
}

/** The days of one vaccine in one line, with what is on record of it; what cannot be read is said when it is left. */
export function DoseLine({ vaccine, record, text, picks, onType, onPick }: DoseLineProps) {
  const [isLeft, setLeft] = useState(false);
  const { either, problem } = readTypedDoses(vaccine, text, picks);
  const known = record.filter((entry) => entry.kind === 'dose' && entry.vaccine === vaccine);
  const isSettled = either === undefined && problem === undefined;
  return (
    <div data-unsettled={isSettled ? undefined : true}>
      <TextInput
        label={VACCINE_WORDS[vaccine]}
        description={
          known.length === 0
            ? undefined
            : `On record: ${known.map(({ on }) => formatDay(on)).join(', ')}`
        }
        value={text}
        error={isLeft ? problem : undefined}
        autoComplete="off"
        onChange={(event) => {
          setLeft(false);
          onType(event.currentTarget.value);
        }}
        onBlur={() => setLeft(true)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') setLeft(true);
        }}
      />
      {isLeft && either !== undefined && (
        <DayReadings {...either} onPick={(day) => onPick(either.written, day)} />
      )}
    </div>
  );
}
