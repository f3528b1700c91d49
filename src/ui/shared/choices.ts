import { keysOf } from '../../core/shared/keys-of.ts';
/** Choices of a select, in the order of the words that were given. */
export function choices<Key extends string>(
  words: Readonly<Record<Key, string>>,
): { value: Key; label: string }[] {
  return keysOf(words).map((value) => ({ value, label: words[value] }));
}
