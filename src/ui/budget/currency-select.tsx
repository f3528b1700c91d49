import { Select } from '@mantine/core';
import { CURRENCY_CODES } from '../../core/shared/currency.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'currency' });
const OPTIONS = CURRENCY_CODES.map((code) => {
  const name = NAMES.of(code);
  return { value: code, label: name === undefined || name === code ? code : `${code}, ${name}` };
});

interface CurrencySelectProps {
  readonly value: string;
  readonly onChange: (currency: string) => void;
}

/** Any currency of ISO 4217, found by its code or name. */
export function CurrencySelect({ value, onChange }: CurrencySelectProps) {
  return (
    <Select
      label="Currency"
      data={OPTIONS}
      value={value}
      onChange={(currency) => {
        if (currency !== null) onChange(currency);
      }}
      searchable
      limit={40}
      nothingFoundMessage="No currency of that name"
    />
  );
}
