/** A word as rules compare words: without capitals and outer spaces. */
export function plainWord(word: string): string {
  return word.trim().toLowerCase();
}

/** A fact as the word that rules compare: "yes" or "no" for a tick, empty when not typed in. */
export function factWord(value: number | string | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return plainWord(String(value));
}

/** True when each of the words stands among the others, as rules compare them. */
export function areAmong(words: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map(plainWord));
  return words.every((word) => known.has(plainWord(word)));
}
