import type { VisaHeld } from '../../../core/requirements/conditions/visa-held.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { NamesField } from '../fields/names-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const visaHeldForm: ConditionForm<VisaHeld> = {
  words: 'Certain visas',
  blank: () => ({ kind: 'visa-held', oneOf: ['B1', 'B2', 'ESTA'] }),
  Fields: ({ condition, problems, onChange }) => (
    <NamesField
      label="Kinds of visa"
      value={condition.oneOf}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...condition, oneOf })}
    />
  ),
};
