import type { RotationTag } from '../../../core/requirements/conditions/rotation-tag.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { LineField } from '../fields/line-field.tsx';
import type { ConditionForm } from './condition-form.ts';

export const rotationTagForm: ConditionForm<RotationTag> = {
  words: 'A mark on the rotation',
  blank: () => ({ kind: 'rotation-tag', tag: '' }),
  Fields: ({ condition, problems, onChange }) => (
    <LineField
      label="Mark on the rotation"
      value={condition.tag}
      error={problemOf(problems, 'tag')}
      onChange={(tag) => onChange({ ...condition, tag })}
    />
  ),
};
