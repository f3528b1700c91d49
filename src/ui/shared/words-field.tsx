import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { FactField } from '../../core/documents/document-type.ts';
import { type FactWord, wordText } from '../../core/documents/fact-value.ts';
import { readWord, type Unread } from '../../core/documents/read-fact.ts';
import { KeepWord } from './keep-word.tsx';
import { shownOptions, showWord } from './word-field.tsx';

interface WordsFieldProps {
  readonly label: string;
  readonly field: FactField;
  readonly value: readonly FactWord[];
  readonly error?: string | undefined;
  readonly className?: string | undefined;
  readonly onChange: (words: readonly FactWord[]) => void;
}

/** Several words of a list, likewise. */
export function WordsField({ label, field, value, error, className, onChange }: WordsFieldProps) {
  const [open, setOpen] = useState<{ readonly word: string; readonly unread: Unread }>();

  function take(list: readonly string[]): void {
    const words: FactWord[] = [];
    setOpen(undefined);
    for (const text of list) {
      const known = value.find((word) => showWord(field, word) === text);
      const read = known === undefined ? readWord(field, text) : undefined;
      if (read?.ok === false) setOpen({ word: text, unread: read.error });
      const word = known ?? (read?.ok === true ? read.value : undefined);
      if (word !== undefined && !words.some((other) => wordText(other) === wordText(word)))
        words.push(word);
    }
    onChange(words);
  }

  function keep(word: string): void {
    setOpen(undefined);
    onChange([...value, { asTyped: word }]);
  }

  return (
    <TagsInput
      label={label}
      className={className}
      data={shownOptions(field)}
      value={value.map((word) => showWord(field, word))}
      error={
        open === undefined ? (
          error
        ) : (
          <KeepWord unread={open.unread} word={open.word} onKeep={keep} />
        )
      }
      data-unsettled={open === undefined ? undefined : true}
      acceptValueOnBlur
      onChange={take}
    />
  );
}
