import type { ConditionOf } from '../../../core/requirements/conditions/condition.ts';
import type { ConditionForm } from './condition-form.ts';

export const notForm: ConditionForm<ConditionOf<'not'>> = {
  words: 'All but those ...',
  blank: () => ({ kind: 'not', condition: { kind: 'nationality', countries: [] } }),
  Fields: ({ condition, onChange, Nested }) => (
    <Nested
      label="All but"
      condition={condition.condition}
      onChange={(inner) => onChange({ ...condition, condition: inner })}
    />
  ),
};
