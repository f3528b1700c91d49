import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatMonthDay } from '../../../core/shared/format-month-day.ts';
import classes from './fields.module.css';
import { readMonthDay } from './read-month-day.ts';

interface MonthDayInputProps {
  readonly label: string;
  /** "MM-DD", or empty. */
  readonly value: string;
  /** Called while it is typed; with the text itself where that is no day, so that it is not saved. */
  readonly onChange: (monthDay: string) => void;
  readonly error?: string | undefined;
}

/** A day of every year, typed as "1 Jul" and shown as that. */
export function MonthDayInput({ label, value, onChange, error }: MonthDayInputProps) {
  const [typed, setTyped] = useState(shown(value));
  useEffect(() => setTyped((now) => (read(now) === value ? now : shown(value))), [value]);
  return (
    <TextInput
      label={label}
      placeholder="1 Jul"
      className={classes.number}
      value={typed}
      error={error}
      autoComplete="off"
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
      onBlur={() => setTyped(shown(value))}
    />
  );
}

function read(text: string): string {
  return text.trim() === '' ? '' : (readMonthDay(text) ?? text);
}

function shown(value: string): string {
  return /^\d{2}-\d{2}$/.test(value) ? formatMonthDay(value) : value;
}
