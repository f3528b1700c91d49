import { TextInput } from '@mantine/core';
import classes from './fields.module.css';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  /** A field for one short name; else it takes the width that is left. */
  readonly short?: boolean;
  readonly error: string | undefined;
  readonly onChange: (line: string) => void;
}

/** One line of the host's own words. */
export function LineField({ label, value, short = false, error, onChange }: LineFieldProps) {
  return (
    <TextInput
      label={label}
      className={short ? classes.value : classes.words}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
