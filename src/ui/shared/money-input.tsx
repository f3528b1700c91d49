import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatMoney, parseMoney } from './format-money.ts';

interface MoneyInputProps {
  readonly label: string;
  /** Minor units of `currency`; undefined for an empty field. */
  readonly value: number | undefined;
  readonly currency: string;
  /** Called when the person leaves the field, and only when the amount changed. */
  readonly onChange: (minor: number | undefined) => void;
  readonly description?: string | undefined;
  readonly required?: boolean | undefined;
  readonly error?: string | undefined;
}

function shown(value: number | undefined, currency: string): string {
  return value === undefined ? '' : formatMoney(value, currency, { home: currency });
}

/** An amount of money: typed as people write it, kept as whole minor units. */
export function MoneyInput(props: MoneyInputProps) {
  const { label, value, currency, onChange, description, required, error } = props;
  const [typed, setTyped] = useState(shown(value, currency));
  const [problem, setProblem] = useState<string>();
  useEffect(() => setTyped(shown(value, currency)), [value, currency]);

  function settle(): void {
    const minor = typed.trim() === '' ? undefined : parseMoney(typed, currency);
    if (minor === undefined && typed.trim() !== '') {
      return setProblem('Write an amount such as 1,250 or 1250.50.');
    }
    setProblem(undefined);
    setTyped(shown(minor, currency));
    if (minor !== value) onChange(minor);
  }

  return (
    <TextInput
      label={label}
      description={description}
      required={required ?? false}
      inputMode="decimal"
      value={typed}
      error={problem ?? error}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      autoComplete="off"
      rightSection={<span style={{ fontSize: 'var(--mantine-font-size-xs)' }}>{currency}</span>}
      rightSectionWidth={44}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
