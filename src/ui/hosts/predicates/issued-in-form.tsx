import type { IssuedIn } from '../../../core/requirements/predicates/issued-in.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { CountriesField } from '../fields/countries-field.tsx';
import type { PredicateForm } from './predicate-form.ts';

export const issuedInForm: PredicateForm<IssuedIn> = {
  words: 'Issued in a country',
  blank: () => ({ kind: 'issued-in', countries: ['US'] }),
  Fields: ({ predicate, onChange }) => (
    <CountriesField
      label="Countries"
      value={predicate.countries}
      error={problemOf(predicateProblems(predicate), 'countries')}
      onChange={(countries) => onChange({ ...predicate, countries })}
    />
  ),
};
