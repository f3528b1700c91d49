import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type NumberBounds, readTypedNumber, showNumber } from '../../shared/read-typed-number.ts';
import classes from './fields.module.css';

interface AmountFieldProps extends NumberBounds {
  readonly label: string;
  /** 0 shows as empty. */
  readonly value: number;
  readonly error: string | undefined;
  /** Asked with each letter; what cannot be read is 0. */
  readonly onChange: (value: number) => void;
  /** Any number of decimals. */
  readonly decimals?: boolean | undefined;
  /** Where the field is wider than a number needs. */
  readonly wide?: boolean | undefined;
  /** Shown behind the number. */
  readonly unit?: string | undefined;
}

/** A number that a rule asks for; an empty field is 0, which no rule takes. */
export function AmountField(props: AmountFieldProps) {
  const { label, value, error, onChange, decimals = false, wide = false, unit, max } = props;
  const { places = decimals ? undefined : 0 } = props;
  const shown = value === 0 ? '' : showNumber(value, places);
  const [typed, setTyped] = useState(shown);
  const read = readTypedNumber(typed, { places, max });
  const said = 'problem' in read ? 0 : (read.number ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed here is not put back
  useEffect(() => {
    if (said !== value) setTyped(shown);
  }, [value]);

  function change(text: string): void {
    setTyped(text);
    const next = readTypedNumber(text, { places, max });
    onChange('problem' in next ? 0 : (next.number ?? 0));
  }

  return (
    <TextInput
      label={label}
      className={wide ? classes.value : classes.number}
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      error={'problem' in read ? read.problem : error}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => {
        if (!('problem' in read)) setTyped(shown);
      }}
      {...(unit !== undefined && {
        rightSection: <span style={{ fontSize: 'var(--mantine-font-size-xs)' }}>{unit}</span>,
        rightSectionWidth: 64,
      })}
    />
  );
}
