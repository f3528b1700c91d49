import type { ConditionOf } from '../../../core/requirements/conditions/condition.ts';
import type { ConditionForm } from './condition-form.ts';
import { JoinedFields } from './joined-fields.tsx';

export const anyOfForm: ConditionForm<ConditionOf<'any-of'>> = {
  words: 'One of these holds',
  blank: () => ({ kind: 'any-of', conditions: [{ kind: 'needs-visa' }] }),
  Fields: JoinedFields,
};
