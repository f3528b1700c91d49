import { Checkbox, Select } from '@mantine/core';
import type { DefaultValidity } from '../../core/documents/document-type.ts';
import { choices } from '../shared/choices.ts';
import { NumberField } from '../shared/number-field.tsx';
import { TextField } from '../shared/text-field.tsx';

interface ValidityFieldsProps {
  readonly validity: DefaultValidity;
  readonly onSave: (validity: DefaultValidity) => void;
}

const KIND_WORDS: Readonly<Record<DefaultValidity['kind'], string>> = {
  none: 'As printed on it',
  'after-issue': 'A time after issue',
  season: 'One yearly season',
};

const STARTS: Readonly<Record<DefaultValidity['kind'], DefaultValidity>> = {
  none: { kind: 'none' },
  'after-issue': {
    kind: 'after-issue',
    span: { amount: 12, unit: 'months' },
    toEndOfMonth: false,
  },
  season: { kind: 'season', from: '09-01', to: '04-30' },
};

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** How long a document of the type holds when it prints no expiry itself. */
export function ValidityFields({ validity, onSave }: ValidityFieldsProps) {
  return (
    <>
      <Select
        label="How long it holds"
        data={choices(KIND_WORDS)}
        allowDeselect={false}
        value={validity.kind}
        onChange={(kind) => kind !== null && onSave(STARTS[kind])}
      />
      {validity.kind === 'after-issue' && (
        <>
          <NumberField
            label="Amount"
            places={0}
            max={10_000}
            value={validity.span.amount}
            onSave={(amount = 0) => onSave({ ...validity, span: { ...validity.span, amount } })}
          />
          <Select
            label="Unit"
            data={['days', 'weeks', 'months', 'years']}
            allowDeselect={false}
            value={validity.span.unit}
            onChange={(unit) =>
              unit !== null && onSave({ ...validity, span: { ...validity.span, unit: unit } })
            }
          />
          <Checkbox
            label="On to the end of that month"
            checked={validity.toEndOfMonth}
            onChange={(event) => onSave({ ...validity, toEndOfMonth: event.currentTarget.checked })}
          />
        </>
      )}
      {validity.kind === 'season' && (
        <>
          <TextField
            label="First day (MM-DD)"
            value={validity.from}
            onSave={(from) => MONTH_DAY.test(from) && onSave({ ...validity, from })}
          />
          <TextField
            label="Last day (MM-DD)"
            value={validity.to}
            onSave={(to) => MONTH_DAY.test(to) && onSave({ ...validity, to })}
          />
        </>
      )}
    </>
  );
}
