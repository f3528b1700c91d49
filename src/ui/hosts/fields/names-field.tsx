import { TagsInput } from '@mantine/core';
import classes from './fields.module.css';

interface NamesFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (names: string[]) => void;
}

/** Names of which some are asked for: tests, clerkships, bodies of accreditation. */
export function NamesField({ label, value, error, onChange }: NamesFieldProps) {
  return (
    <TagsInput
      label={label}
      className={classes.words}
      value={[...value]}
      error={error}
      acceptValueOnBlur
      onChange={onChange}
    />
  );
}
