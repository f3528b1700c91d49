import type { NeedsVisa } from '../../../core/requirements/conditions/needs-visa.ts';
import type { ConditionForm } from './condition-form.ts';

export const needsVisaForm: ConditionForm<NeedsVisa> = {
  words: 'Needs a visa',
  blank: () => ({ kind: 'needs-visa' }),
};
