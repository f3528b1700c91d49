import type { BcgGiven } from '../../../core/requirements/conditions/bcg-given.ts';
import type { ConditionForm } from './condition-form.ts';

export const bcgGivenForm: ConditionForm<BcgGiven> = {
  words: 'Had BCG',
  blank: () => ({ kind: 'bcg-given' }),
};
