import { MultiSelect } from '@mantine/core';
import { COUNTRIES } from '../../core/documents/options/country-options.ts';

const LISTED = COUNTRIES.map(({ value, label = value }) => ({ value, label })).sort((a, b) =>
  a.label.localeCompare(b.label, 'en'),
);

interface CountrySelectProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  readonly description?: string | undefined;
}

/** One or more countries; the first is the passport travelled with. */
export function CountrySelect({ label, values, onChange, description }: CountrySelectProps) {
  return (
    <MultiSelect
      label={label}
      description={description}
      data={LISTED}
      value={[...values]}
      onChange={onChange}
      searchable
      maxValues={10}
      limit={40}
    />
  );
}
