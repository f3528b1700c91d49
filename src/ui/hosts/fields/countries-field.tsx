import { TagsInput } from '@mantine/core';
import classes from './fields.module.css';

interface CountriesFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (countries: string[]) => void;
  readonly error?: string | undefined;
}

/** Two-letter codes; anything else is not taken in. */
export function CountriesField({ label, value, onChange, error }: CountriesFieldProps) {
  return (
    <TagsInput
      label={label}
      placeholder="US"
      className={classes.words}
      value={[...value]}
      error={error}
      acceptValueOnBlur
      onChange={(words) =>
        onChange(
          [...new Set(words.map((word) => word.trim().toUpperCase()))].filter((word) =>
            /^[A-Z]{2}$/.test(word),
          ),
        )
      }
    />
  );
}
