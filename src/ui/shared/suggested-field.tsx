import { Autocomplete } from '@mantine/core';
import { useTyped } from './use-typed.ts';

interface SuggestedFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is offered; anything else may be typed. */
  readonly words: readonly string[];
  /** Called when the person chooses or leaves the field, and only when the text changed. */
  readonly onSave: (text: string) => void;
  readonly description?: string | undefined;
}

/** One line of text with a list to choose from. */
export function SuggestedField({ label, value, words, onSave, description }: SuggestedFieldProps) {
  const { typed, type, send, field } = useTyped(label, value);

  function settle(text: string): void {
    const word = text.trim();
    send(word, () => onSave(word));
  }

  return (
    <Autocomplete
      label={label}
      description={description}
      data={[...words]}
      value={typed}
      maxLength={500}
      autoComplete="off"
      onChange={type}
      onOptionSubmit={settle}
      {...field(() => settle(typed))}
    />
  );
}
