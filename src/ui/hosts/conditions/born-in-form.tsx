import type { BornIn } from '../../../core/requirements/conditions/born-in.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { CountriesField } from '../fields/countries-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const bornInForm: ConditionForm<BornIn> = {
  words: 'Born in a country',
  blank: () => ({ kind: 'born-in', countries: ['US'] }),
  Fields: ({ condition, problems, onChange }) => (
    <CountriesField
      label="Countries"
      value={condition.countries}
      error={problemOf(problems, 'countries')}
      onChange={(countries) => onChange({ ...condition, countries })}
    />
  ),
};
