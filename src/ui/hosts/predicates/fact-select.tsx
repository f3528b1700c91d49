import { Select } from '@mantine/core';
import type { DocumentType, FactField } from '../../../core/documents/document-type.ts';
import classes from '../fields/fields.module.css';

interface FactSelectProps {
  /** Facts of the type that can be compared in this way. */
  readonly fields: readonly FactField[];
  readonly type: DocumentType;
  /** What such facts are called: "number". */
  readonly noun: string;
  /** Key of the chosen one; empty where none is. */
  readonly fact: string;
  readonly error: string | undefined;
  readonly onChange: (fact: string) => void;
}

/** What stands on the document and is compared; one that the type no longer has stays to be seen. */
export function FactSelect({ fields, type, noun, fact, error, onChange }: FactSelectProps) {
  const known = fields.map(({ key, label }) => ({ value: key, label }));
  const isListed = fact === '' || fields.some(({ key }) => key === fact);
  const lacking = `${type.title} has no ${noun} to compare. Add one to the type in Settings, or choose another demand.`;
  return (
    <Select
      label="What"
      className={classes.fact}
      data={isListed ? known : [...known, { value: fact, label: fact }]}
      value={fact === '' ? null : fact}
      allowDeselect={false}
      error={fields.length === 0 ? lacking : error}
      onChange={(next) => next !== null && onChange(next)}
    />
  );
}
