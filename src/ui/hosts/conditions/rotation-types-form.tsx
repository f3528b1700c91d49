import { MultiSelect } from '@mantine/core';
import type { RotationTypes } from '../../../core/requirements/conditions/rotation-types.ts';
import { TYPE_WORDS } from '../../../core/requirements/rotation-type.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { choices } from '../../shared/choices.ts';
import classes from '../fields/fields.module.css';
import type { ConditionForm } from './condition-form.ts';

export const rotationTypesForm: ConditionForm<RotationTypes> = {
  words: 'Certain types of rotation',
  blank: () => ({ kind: 'rotation-types', oneOf: ['observership'] }),
  Fields: ({ condition, problems, onChange }) => (
    <MultiSelect
      label="Types"
      className={classes.words}
      data={choices(TYPE_WORDS)}
      value={[...condition.oneOf]}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...condition, oneOf })}
    />
  ),
};
