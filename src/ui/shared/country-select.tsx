import { MultiSelect } from '@mantine/core';

/** ISO 3166-1 alpha-2 codes that have a name, from the engine's own list of regions. */
function listCountries(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Codes that name no state of today: reserved, withdrawn or groupings.
  const other = new Set(['AC', 'AN', 'BU', 'CP', 'CS', 'DD', 'DG', 'DY', 'EA', 'EU', 'EZ', 'FX']);
  for (const code of ['HV', 'IC', 'NH', 'QO', 'RH', 'SU', 'TA', 'TP', 'UN', 'VD', 'XA', 'XB']) {
    other.add(code);
  }
  for (const code of ['YD', 'YU', 'ZR', 'ZZ', 'NT', 'CQ', 'UK', 'CT', 'NQ', 'PC', 'PZ', 'WK']) {
    other.add(code);
  }
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !other.has(code))
    .flatMap((code) => {
      const label = names.of(code);
      return label === undefined ? [] : [{ value: code, label }];
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

const COUNTRIES = listCountries();

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
      data={COUNTRIES}
      value={[...values]}
      onChange={onChange}
      searchable
      maxValues={10}
      limit={40}
    />
  );
}
