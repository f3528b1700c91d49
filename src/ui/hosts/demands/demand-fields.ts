import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../core/shared/field-problem.ts';

export interface DemandFieldsProps<Demand> {
  readonly demand: Demand;
  /** What is wrong with it now, field by field. */
  readonly problems: readonly FieldProblem[];
  onChange(demand: Demand): void;
}

/**
 * The fields of one kind of demand. A method's type, as that of `onChange`, so that the table of all
 * kinds can be asked with any demand: TypeScript takes a method's parameter either way.
 */
export type DemandFields<Demand> = {
  fields(props: DemandFieldsProps<Demand>): ReactNode;
}['fields'];
