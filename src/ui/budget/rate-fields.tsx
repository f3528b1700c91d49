import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FrozenRate } from '../../core/budget/budget-line.ts';
import { needsRate } from '../../core/budget/needs-rate.ts';
import { convertMoney } from '../../core/shared/convert-money.ts';
import { isFault } from '../../core/shared/fault.ts';
import { useToday } from '../data/use-status.ts';
import { DayInput } from '../shared/day-input.tsx';
import { MoneyText } from '../shared/money-text.tsx';
import { useTyped } from '../shared/use-typed.ts';
import classes from './budget.module.css';

/** As the contract takes it: up to nine digits and twelve decimals. */
const RATE = /^\d{1,9}(\.\d{1,12})?$/;

interface RateFieldsProps {
  readonly currency: string;
  readonly home: string;
  /** In minor units of `currency`; shown converted. */
  readonly minor: number;
  readonly rate: FrozenRate | undefined;
  readonly onChange: (rate: FrozenRate) => void;
}

function Converted({ currency, home, minor, rate }: RateFieldsProps) {
  if (rate !== undefined && needsRate({ currency, rate }, home)) {
    return (
      <>
        Not counted: its rate is from {rate.from} into {rate.to}.
      </>
    );
  }
  if (rate === undefined) return <>Counts in the sums once the rate is entered.</>;
  try {
    const money = convertMoney({ minor, currency }, rate.rate, home);
    return (
      <>
        <MoneyText minor={minor} currency={currency} /> is{' '}
        <MoneyText minor={money.minor} currency={home} />
      </>
    );
  } catch (error) {
    if (!isFault(error)) throw error;
    return <>{error.message}</>;
  }
}

/** The rate of a foreign amount and the day it was taken from: both stay as they are from then on. */
export function RateFields(props: RateFieldsProps) {
  const { currency, home, onChange } = props;
  // A rate into another currency is not the one that this field asks for.
  const rate = needsRate(props, home) ? undefined : props.rate;
  const today = useToday();
  const label = `One ${currency} in ${home}`;
  const stored = rate?.rate ?? '';
  const [problem, setProblem] = useState<string>();
  const { typed, type, send, field } = useTyped(label, stored, () => setProblem(undefined));
  if (currency === home) return null;

  function settle(): void {
    const text = typed.trim().replace(/^\./, '0.').replace(',', '.');
    if (text !== stored && (!RATE.test(text) || /^[0.]+$/.test(text))) {
      setProblem(`Write what one ${currency} is worth in ${home}, such as 0.0312.`);
      return;
    }
    setProblem(undefined);
    send(text, () => onChange({ rate: text, on: rate?.on ?? today, from: currency, to: home }));
  }

  return (
    <div>
      <div className={classes.pair}>
        <TextInput
          label={label}
          value={typed}
          error={problem}
          inputMode="decimal"
          autoComplete="off"
          required
          onChange={(event) => type(event.currentTarget.value)}
          {...field(settle)}
        />
        <DayInput
          label="Rate of"
          value={rate?.on ?? today}
          onChange={(on) => {
            if (on !== undefined && rate !== undefined) onChange({ ...rate, on });
          }}
        />
      </div>
      <div className={classes.hint}>
        <Converted {...props} />
      </div>
    </div>
  );
}
