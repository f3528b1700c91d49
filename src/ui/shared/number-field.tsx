import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type NumberBounds, readTypedNumber, showNumber } from './read-typed-number.ts';
import { useTyped } from './use-typed.ts';

interface NumberFieldProps extends NumberBounds {
  readonly label: string;
  readonly value: number | undefined;
  /** Called when the person leaves the field, and only when the number changed. */
  readonly onSave: (value: number | undefined) => void;
  readonly description?: string | undefined;
  readonly placeholder?: string | undefined;
  /** It is never unsaid: an empty field goes back to what it was. */
  readonly required?: boolean | undefined;
}

/** A number as people write it, saved when the field is left; empty means that it is not said. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onSave, description, placeholder, required = false, ...bounds } = props;
  const shown = showNumber(value, bounds.places);
  const [problem, setProblem] = useState<string>();
  const { typed, type, send, field } = useTyped(label, shown, () => setProblem(undefined));

  function settle(): void {
    const read = readTypedNumber(typed, bounds);
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    setProblem(undefined);
    if (required && read.number === undefined) {
      type(shown);
      return;
    }
    send(showNumber(read.number, bounds.places), () => onSave(read.number));
  }

  return (
    <TextInput
      label={label}
      description={description}
      placeholder={placeholder}
      value={typed}
      error={problem}
      data-unsettled={problem === undefined ? undefined : true}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => type(event.currentTarget.value)}
      {...field(settle)}
    />
  );
}
