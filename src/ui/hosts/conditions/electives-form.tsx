import type { Electives } from '../../../core/requirements/conditions/electives.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { NamesField } from '../fields/names-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const electivesForm: ConditionForm<Electives> = {
  words: 'Certain electives',
  blank: () => ({ kind: 'electives', oneOf: [] }),
  Fields: ({ condition, problems, onChange }) => (
    <NamesField
      label="Electives"
      value={condition.oneOf}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...condition, oneOf })}
    />
  ),
};
