import { Checkbox } from '@mantine/core';
import classes from './fields.module.css';

interface TickFieldProps {
  readonly label: string;
  readonly value: boolean | undefined;
  /** Undefined rather than false: a rule does not say what it does not ask. */
  readonly onChange: (ticked: true | undefined) => void;
}

/** Something that a rule says beside its other fields, or does not say. */
export function TickField({ label, value, onChange }: TickFieldProps) {
  return (
    <Checkbox
      className={classes.tick}
      label={label}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked || undefined)}
    />
  );
}
