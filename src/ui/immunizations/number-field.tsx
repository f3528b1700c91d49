import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTyped } from '../shared/use-typed.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onSave: (value: number | undefined) => void;
  readonly placeholder?: string;
}

/** A number of a laboratory, with a point or a comma; saved when the field is left. */
export function NumberField({ label, value, onSave, placeholder }: NumberFieldProps) {
  const { typed, type, sending } = useTyped(value === undefined ? '' : String(value));
  const [problem, setProblem] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number has no problem yet
  useEffect(() => setProblem(undefined), [value]);

  function settle(): void {
    const text = typed.trim().replace(',', '.');
    const number = text === '' ? undefined : Number(text);
    const wrong = number !== undefined && !(number >= 0);
    setProblem(wrong ? 'Write a number, such as 11.2.' : undefined);
    if (wrong || number === value) return;
    sending(number === undefined ? '' : String(number));
    onSave(number);
  }

  return (
    <TextInput
      label={label}
      value={typed}
      error={problem}
      placeholder={placeholder}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
