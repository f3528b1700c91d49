import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { FactField } from '../../core/documents/document-type.ts';
import { type FactValue, wordsOf, wordText } from '../../core/documents/fact-value.ts';
import { readFact } from '../../core/documents/read-fact.ts';
import { isDay } from '../../core/shared/day.ts';
import { DayInput } from '../shared/day-input.tsx';
import { TextField } from '../shared/text-field.tsx';
import { WordField } from '../shared/word-field.tsx';
import { WordsField } from '../shared/words-field.tsx';
import classes from './documents.module.css';

interface FactInputProps {
  readonly field: FactField;
  readonly value: FactValue | undefined;
  readonly onSave: (value: FactValue | undefined) => void;
}

/** One fact of a paper, by its kind. */
export function FactInput(props: FactInputProps) {
  const { field, value, onSave } = props;
  if (field.kind === 'yes-no') return <TickInput {...props} />;
  if (field.kind === 'day') return <DayFactInput {...props} />;
  if (field.kind !== 'choice') return <PlainInput {...props} />;
  const words = wordsOf(value);
  if (field.many !== true)
    return <WordField label={field.label} field={field} value={words[0]} onSave={onSave} />;
  return (
    <WordsField
      label={field.label}
      field={field}
      value={words}
      onChange={(list) => onSave(list.length === 0 ? undefined : list)}
    />
  );
}

function DayFactInput({ field, value, onSave }: FactInputProps) {
  const text = wordsOf(value).map(wordText).join();
  return <DayInput label={field.label} value={isDay(text) ? text : undefined} onChange={onSave} />;
}

const ANSWERS = [
  { value: 'unsaid', label: 'Not said' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** All three answers in sight: a letter has eight such facts, and each is one press. */
function TickInput({ field, value, onSave }: FactInputProps) {
  return (
    <div className={classes.tick}>
      <span>{field.label}</span>
      <SegmentedControl
        aria-label={field.label}
        data={ANSWERS}
        value={value === undefined ? 'unsaid' : value === true ? 'yes' : 'no'}
        onChange={(answer) => onSave(answer === 'unsaid' ? undefined : answer === 'yes')}
      />
    </div>
  );
}

/** A number as the paper prints it, with its unit or without, or any words. */
function PlainInput({ field, value, onSave }: FactInputProps) {
  const [problem, setProblem] = useState<string>();
  const { label, unit } = field;

  function settle(text: string): void {
    const read = text === '' ? undefined : readFact(field, text);
    setProblem(read?.ok === false ? read.error.says : undefined);
    if (read?.ok !== false) onSave(read?.value);
  }

  const shown = typeof value === 'number' ? String(value) : wordsOf(value).map(wordText).join(', ');
  return (
    <TextField
      label={unit === undefined ? label : `${label} (${unit})`}
      value={shown}
      error={problem}
      onSave={settle}
    />
  );
}
