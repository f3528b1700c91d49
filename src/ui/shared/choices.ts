/** Choices of a select, in the order of the words that were given. */
export function choices<Key extends string>(
  words: Readonly<Record<Key, string>>,
): { value: Key; label: string }[] {
  return (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));
}
