import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import type { FactField } from '../../core/documents/document-type.ts';
import { type FactWord, isAsTyped, wordText } from '../../core/documents/fact-value.ts';
import { readWord, type Unread } from '../../core/documents/read-fact.ts';
import { KeepWord } from './keep-word.tsx';
import { useTyped } from './use-typed.ts';

interface WordFieldProps {
  readonly label: string;
  readonly field: FactField;
  readonly value: FactWord | undefined;
  /** Called when the person chose or leaves the field, and only when the word changed. */
  readonly onSave: (value: FactWord | undefined) => void;
  readonly description?: string | undefined;
}

/** One word of a list: what is typed becomes the option that it stands for, or is kept when asked to. */
export function WordField({ label, field, value, onSave, description }: WordFieldProps) {
  const shown = value === undefined ? '' : showWord(field, value);
  const [unread, setUnread] = useState<Unread>();
  const { typed, type, send, field: bind } = useTyped(label, shown, () => setUnread(undefined));

  function save(word: FactWord | undefined): void {
    setUnread(undefined);
    const isStored = word === undefined ? value === undefined : isSame(word, value);
    send(word === undefined ? '' : showWord(field, word), () => onSave(word), isStored);
  }

  function settle(text: string): void {
    const word = text.trim();
    const read = word === '' ? undefined : readWord(field, word);
    // What is stored stays as it is, also a word that was kept as typed.
    if (word === shown) save(value);
    else if (read?.ok === false) setUnread(read.error);
    else save(read?.value);
  }

  return (
    <Autocomplete
      label={label}
      description={value !== undefined && isAsTyped(value) ? 'Kept as typed' : description}
      data={shownOptions(field)}
      value={typed}
      maxLength={500}
      autoComplete="off"
      data-unsettled={unread === undefined ? undefined : true}
      error={
        unread && (
          <KeepWord
            unread={unread}
            word={typed.trim()}
            onKeep={(word) => save({ asTyped: word })}
          />
        )
      }
      onChange={type}
      onOptionSubmit={settle}
      {...bind(() => settle(typed))}
    />
  );
}

/** As lists show it. */
export function showWord({ options = [] }: FactField, word: FactWord): string {
  const text = wordText(word);
  return options.find(({ value }) => value === text)?.label ?? text;
}

export function shownOptions({ options = [] }: FactField): string[] {
  return [...new Set(options.map(({ value, label }) => label ?? value))];
}

function isSame(a: FactWord, b: FactWord | undefined): boolean {
  return b !== undefined && isAsTyped(a) === isAsTyped(b) && wordText(a) === wordText(b);
}
