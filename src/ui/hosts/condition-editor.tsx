import { Select } from '@mantine/core';
import type { Condition } from '../../core/requirements/conditions/condition.ts';
import { conditionProblems } from '../../core/requirements/requirement-problems.ts';
import { useToday } from '../data/use-status.ts';
import type { NestedProps } from './conditions/condition-form.ts';
import { CONDITION_CHOICES, formOf } from './conditions/condition-forms.ts';
import classes from './fields/fields.module.css';

interface ConditionEditorProps {
  readonly label: string;
  readonly condition: Condition | undefined;
  readonly onChange: (condition: Condition | undefined) => void;
}

const ALWAYS = { value: 'always', label: 'Everyone' } as const;
const CHOICES = [ALWAYS, ...CONDITION_CHOICES];

/** Of whom, or on which rotations, something is asked: everyone, or those for whom a condition holds. */
export function ConditionEditor({ label, condition, onChange }: ConditionEditorProps) {
  const today = useToday();
  return (
    <>
      <Select
        label={label}
        data={CHOICES}
        value={condition?.kind ?? ALWAYS.value}
        allowDeselect={false}
        onChange={(kind) =>
          kind !== null && onChange(kind === 'always' ? undefined : formOf(kind).blank(today))
        }
      />
      {condition !== undefined && <ConditionFields condition={condition} onChange={onChange} />}
    </>
  );
}

/** One condition that has to be there: its kind and what that kind needs to know. */
export function ConditionPart({ label, condition, onChange }: NestedProps) {
  const today = useToday();
  return (
    <fieldset className={classes.rule}>
      <Select
        label={label}
        className={classes.kind}
        data={CONDITION_CHOICES}
        value={condition.kind}
        allowDeselect={false}
        onChange={(kind) => kind !== null && onChange(formOf(kind).blank(today))}
      />
      <ConditionFields condition={condition} onChange={onChange} />
    </fieldset>
  );
}

interface ConditionFieldsProps {
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}

function ConditionFields({ condition, onChange }: ConditionFieldsProps) {
  const { Fields } = formOf(condition.kind);
  if (Fields === undefined) return null;
  return (
    <div className={classes.predicate}>
      <Fields
        condition={condition}
        problems={conditionProblems(condition)}
        onChange={onChange}
        Nested={ConditionPart}
      />
    </div>
  );
}
