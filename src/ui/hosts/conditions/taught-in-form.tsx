import type { TaughtIn } from '../../../core/requirements/conditions/taught-in.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { NamesField } from '../fields/names-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const taughtInForm: ConditionForm<TaughtIn> = {
  words: 'Taught in a language',
  blank: () => ({ kind: 'taught-in', languages: ['English'] }),
  Fields: ({ condition, problems, onChange }) => (
    <NamesField
      label="Languages"
      value={condition.languages}
      error={problemOf(problems, 'languages')}
      onChange={(languages) => onChange({ ...condition, languages })}
    />
  ),
};
