import { Button, Group } from '@mantine/core';
import type { FieldProblem } from '../../core/shared/field-problem.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './rule-form.module.css';

interface FormFootProps {
  /** What kept it from being saved at the last try; each stands beside its field as well. */
  readonly problems: readonly FieldProblem[];
  readonly fault: ShownFault | undefined;
  readonly onCancel: () => void;
}

/** Stands where the rule's sentence does while a field of it is not filled in. */
export const INCOMPLETE = 'Fill in the marked field, and this says the rule in plain English.';

/** The buttons of a rule's form, and why it was not saved. */
export function FormFoot({ problems, fault, onCancel }: FormFootProps) {
  const count = problems.length;
  return (
    <>
      <FaultNote fault={fault} />
      {count > 0 && (
        <p role="alert" className={classes.refused}>
          Not saved: {count === 1 ? 'one field needs' : `${count} fields need`} a change.{' '}
          {[...new Set(problems.map(({ says }) => says))].join(' ')}
        </p>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit">Save rule</Button>
      </Group>
    </>
  );
}
