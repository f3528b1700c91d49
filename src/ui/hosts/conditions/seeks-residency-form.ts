import type { SeeksResidency } from '../../../core/requirements/conditions/seeks-residency.ts';
import type { ConditionForm } from './condition-form.ts';

export const seeksResidencyForm: ConditionForm<SeeksResidency> = {
  words: 'Will apply for a US residency',
  blank: () => ({ kind: 'seeks-residency' }),
};
