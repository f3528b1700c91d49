import { MultiSelect } from '@mantine/core';
import type { Status } from '../../../core/requirements/conditions/status.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { STATUS_CHOICES } from '../../data/use-profile.ts';
import classes from '../fields/fields.module.css';
import type { ConditionForm } from './condition-form.ts';

export const statusForm: ConditionForm<Status> = {
  words: 'Students or graduates',
  blank: () => ({ kind: 'status', oneOf: ['graduate'] }),
  Fields: ({ condition, problems, onChange }) => (
    <MultiSelect
      label="During the rotation"
      className={classes.words}
      data={STATUS_CHOICES}
      value={[...condition.oneOf]}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...condition, oneOf })}
    />
  ),
};
