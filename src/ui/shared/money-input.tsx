import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { isFault } from '../../core/shared/fault.ts';
import { formatForInput } from '../../core/shared/format-money.ts';
import { parseMoney } from '../../core/shared/parse-money.ts';
import { useTyped } from './use-typed.ts';

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
  return value === undefined ? '' : formatForInput({ minor: value, currency });
}

type Typed = { readonly minor: number | undefined } | { readonly problem: string };

function read(typed: string, currency: string): Typed {
  if (typed.trim() === '') return { minor: undefined };
  try {
    const money = parseMoney(typed, currency);
    if (money.currency === currency) return { minor: money.minor };
    return { problem: `This amount is in ${currency}. Change the currency first.` };
  } catch (error) {
    if (!isFault(error)) throw error;
    return { problem: error.message };
  }
}

/** An amount of money: typed as people write it, kept as whole minor units. */
export function MoneyInput(props: MoneyInputProps) {
  const { label, value, currency, onChange, description, required, error } = props;
  const [problem, setProblem] = useState<string>();
  const { typed, type, send, field } = useTyped(label, shown(value, currency), () =>
    setProblem(undefined),
  );

  function settle(): void {
    const result = read(typed, currency);
    if ('problem' in result) {
      setProblem(result.problem);
      return;
    }
    const { minor } = result;
    setProblem(undefined);
    send(shown(minor, currency), () => onChange(minor));
  }

  return (
    <TextInput
      label={label}
      description={description}
      required={required ?? false}
      inputMode="decimal"
      value={typed}
      error={problem ?? error}
      onChange={(event) => type(event.currentTarget.value)}
      {...field(settle)}
      autoComplete="off"
      rightSection={<span style={{ fontSize: 'var(--mantine-font-size-xs)' }}>{currency}</span>}
      rightSectionWidth={44}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
