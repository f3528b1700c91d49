import type { ReactNode } from 'react';
import type { Condition } from '../../../core/requirements/conditions/condition.ts';
import type { Day } from '../../../core/shared/day.ts';
import type { FieldProblem } from '../../../core/shared/field-problem.ts';

/**
 * How one kind of condition is written by hand. Methods and not properties, so that the table of all
 * kinds can be asked with any condition: TypeScript takes a method's parameter either way.
 */
export interface ConditionForm<C> {
  /** The kind in the list of kinds. */
  readonly words: string;
  /** A new one, with the values that hosts use most. */
  blank(today: Day): C;
  /** What it needs to know beside its kind; absent where that is nothing. */
  Fields?(props: ConditionFieldsProps<C>): ReactNode;
}

export interface ConditionFieldsProps<C> {
  readonly condition: C;
  /** What is wrong with it now, field by field. */
  readonly problems: readonly FieldProblem[];
  onChange(condition: C): void;
  /** The editor for a condition inside this one. */
  Nested(props: NestedProps): ReactNode;
}

export interface NestedProps {
  readonly label: string;
  readonly condition: Condition;
  onChange(condition: Condition): void;
}
