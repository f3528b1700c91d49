import type { Employed } from '../../../core/requirements/conditions/employed.ts';
import type { ConditionForm } from './condition-form.ts';

export const employedForm: ConditionForm<Employed> = {
  words: 'Works or trains as a doctor',
  blank: () => ({ kind: 'employed' }),
};
