import { Select } from '@mantine/core';
import type { Anchor } from '../../../core/requirements/anchor.ts';
import { choices } from '../../shared/choices.ts';
import classes from '../fields/fields.module.css';

const WORDS: Readonly<Record<Anchor, string>> = {
  application: 'Application',
  start: 'First day',
  end: 'Last day',
};

interface AnchorFieldProps {
  readonly at: Anchor;
  readonly onChange: (at: Anchor) => void;
}

/** The day of the rotation that a demand counts to. */
export function AnchorField({ at, onChange }: AnchorFieldProps) {
  return (
    <Select
      label="Counted to"
      className={classes.anchor}
      data={choices(WORDS)}
      value={at}
      allowDeselect={false}
      onChange={(value) => value !== null && onChange(value)}
    />
  );
}
