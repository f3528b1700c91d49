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
  /** How many may be chosen; ten unless told. */
  readonly most?: number | undefined;
}

/** One or more countries; the first is the passport travelled with. */
export function CountrySelect({
  label,
  values,
  onChange,
  description,
  most = 10,
}: CountrySelectProps) {
  return (
    <MultiSelect
      label={label}
      description={description}
      data={LISTED}
      value={[...values]}
      onChange={onChange}
      searchable
      maxValues={most}
      limit={40}
    />
  );
}
