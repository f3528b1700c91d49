import type { ConditionOf } from '../../../core/requirements/conditions/condition.ts';
import type { ConditionForm } from './condition-form.ts';
import { JoinedFields } from './joined-fields.tsx';

export const allOfForm: ConditionForm<ConditionOf<'all-of'>> = {
  words: 'All of these hold',
  blank: () => ({ kind: 'all-of', conditions: [{ kind: 'needs-visa' }] }),
  Fields: JoinedFields,
};
