import type { NotTaughtInEnglish } from '../../../core/requirements/conditions/not-taught-in-english.ts';
import type { ConditionForm } from './condition-form.ts';

export const notTaughtInEnglishForm: ConditionForm<NotTaughtInEnglish> = {
  words: 'Not taught in English',
  blank: () => ({ kind: 'not-taught-in-english' }),
};
