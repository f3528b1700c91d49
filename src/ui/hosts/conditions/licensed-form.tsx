import type { Licensed } from '../../../core/requirements/conditions/licensed.ts';
import { CountriesField } from '../fields/countries-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const licensedForm: ConditionForm<Licensed> = {
  words: 'Licensed to practise medicine',
  blank: () => ({ kind: 'licensed' }),
  Fields: ({ condition, onChange }) => (
    <CountriesField
      label="In one of these countries, if the host names any"
      value={condition.countries ?? []}
      onChange={(countries) =>
        onChange({ kind: 'licensed', ...(countries.length > 0 && { countries }) })
      }
    />
  ),
};
