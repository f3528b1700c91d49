import type { Sites } from '../../../core/requirements/conditions/sites.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { NamesField } from '../fields/names-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const sitesForm: ConditionForm<Sites> = {
  words: 'Certain sites',
  blank: () => ({ kind: 'sites', oneOf: [] }),
  Fields: ({ condition, problems, onChange }) => (
    <NamesField
      label="Sites"
      value={condition.oneOf}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...condition, oneOf })}
    />
  ),
};
