import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ConditionOf } from '../../../core/requirements/conditions/condition.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import classes from '../fields/fields.module.css';
import type { ConditionFieldsProps } from './condition-form.ts';

type Joined = ConditionOf<'all-of' | 'any-of'>;

/** The parts of conditions that are joined by "and" or "or". */
export function JoinedFields<C extends Joined>({
  condition,
  problems,
  onChange,
  Nested,
}: ConditionFieldsProps<C>) {
  const { conditions } = condition;
  const put = (next: Joined['conditions']) => onChange({ ...condition, conditions: next });
  const problem = problemOf(problems, 'conditions');
  return (
    <div className={classes.entries}>
      {conditions.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a condition have no identity but their place
        <div key={index} className={classes.child}>
          <Nested
            label={`Part ${index + 1}`}
            condition={part}
            onChange={(next) => put(conditions.map((old, at) => (at === index ? next : old)))}
          />
          {conditions.length > 1 && (
            <ActionIcon
              className={classes.remove}
              aria-label={`Remove condition ${index + 1}`}
              onClick={() => put(conditions.filter((_, at) => at !== index))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {problem !== undefined && <p className={classes.problem}>{problem}</p>}
      <Button
        variant="subtle"
        className={classes.add}
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={conditions.length >= 20}
        onClick={() => put([...conditions, { kind: 'needs-visa' }])}
      >
        Add condition
      </Button>
    </div>
  );
}
