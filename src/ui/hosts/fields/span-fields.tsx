import { Select } from '@mantine/core';
import type { Span } from '../../../core/shared/day.ts';
import { choices } from '../../shared/choices.ts';
import { AmountField } from './amount-field.tsx';
import classes from './fields.module.css';

interface SpanFieldsProps {
  readonly label?: string;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
  readonly error?: string | undefined;
}

const UNIT_WORDS: Readonly<Record<Span['unit'], string>> = {
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
};

/** Days and months are different rules: 12 months is not 365 days. */
export function SpanFields({ label = 'How long', span, onChange, error }: SpanFieldsProps) {
  return (
    <>
      <AmountField
        label={label}
        max={10_000}
        value={span.amount}
        error={error}
        onChange={(amount) => onChange({ ...span, amount })}
      />
      <Select
        label="Unit"
        className={classes.unit}
        data={choices(UNIT_WORDS)}
        value={span.unit}
        allowDeselect={false}
        onChange={(unit) => unit !== null && onChange({ ...span, unit: unit })}
      />
    </>
  );
}

interface OptionalSpanFieldsProps {
  readonly label: string;
  readonly span: Span | undefined;
  /** What is written first where there is none. */
  readonly usual: Span;
  readonly onChange: (span: Span | undefined) => void;
  readonly error?: string | undefined;
}

/** A span that may be left out: an empty number is none. */
export function OptionalSpanFields(props: OptionalSpanFieldsProps) {
  const { label, span, usual, onChange, error } = props;
  return (
    <SpanFields
      label={label}
      span={span ?? { ...usual, amount: 0 }}
      onChange={(next) => onChange(next.amount === 0 ? undefined : next)}
      error={error}
    />
  );
}
