import type { TestPassed } from '../../../core/requirements/conditions/test-passed.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { NamesField } from '../fields/names-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const testPassedForm: ConditionForm<TestPassed> = {
  words: 'A test passed',
  blank: () => ({ kind: 'test-passed', anyOf: ['USMLE Step 1'] }),
  Fields: ({ condition, problems, onChange }) => (
    <NamesField
      label="One of"
      value={condition.anyOf}
      error={problemOf(problems, 'anyOf')}
      onChange={(anyOf) => onChange({ ...condition, anyOf })}
    />
  ),
};
