import { NumberInput } from '@mantine/core';
import classes from './fields.module.css';

interface AmountFieldProps {
  readonly label: string;
  /** 0 shows as empty. */
  readonly value: number;
  readonly decimals?: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: number) => void;
}

/** A number that a rule asks for; an empty field is 0, which no rule takes. */
export function AmountField({ label, value, decimals = false, error, onChange }: AmountFieldProps) {
  return (
    <NumberInput
      label={label}
      className={classes.number}
      min={0}
      allowDecimal={decimals}
      value={value === 0 ? '' : value}
      error={error}
      onChange={(amount) => onChange(Number(amount) || 0)}
    />
  );
}
