import type { Nationality } from '../../../core/requirements/conditions/nationality.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { CountriesField } from '../fields/countries-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const nationalityForm: ConditionForm<Nationality> = {
  words: 'Certain passports',
  blank: () => ({ kind: 'nationality', countries: [] }),
  Fields: ({ condition, problems, onChange }) => (
    <CountriesField
      label="Passports of"
      value={condition.countries}
      error={problemOf(problems, 'countries')}
      onChange={(countries) => onChange({ ...condition, countries })}
    />
  ),
};
