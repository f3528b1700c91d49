import type { SchoolIn } from '../../../core/requirements/conditions/school-in.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { CountriesField } from '../fields/countries-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const schoolInForm: ConditionForm<SchoolIn> = {
  words: 'School in a country',
  blank: () => ({ kind: 'school-in', countries: ['US', 'CA'] }),
  Fields: ({ condition, problems, onChange }) => (
    <CountriesField
      label="Countries"
      value={condition.countries}
      error={problemOf(problems, 'countries')}
      onChange={(countries) => onChange({ ...condition, countries })}
    />
  ),
};
