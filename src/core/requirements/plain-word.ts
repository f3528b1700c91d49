import { type FactValue, type FactWord, wordsOf, wordText } from '../documents/fact-value.ts';

/** A word as rules compare words: without capitals and outer spaces. */
export function plainWord(word: FactWord): string {
  return wordText(word).trim().toLowerCase();
}

/** A fact as the word that rules compare: "yes" or "no" for a tick, empty when not typed in. */
export function factWord(value: FactValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return factWords(value)[0] ?? '';
  return plainWord(String(value));
}

/** A fact as all the words that it has, of a list each. */
export function factWords(value: FactValue | undefined): readonly string[] {
  if (typeof value === 'object') return wordsOf(value).map(plainWord);
  const word = factWord(value);
  return word === '' ? [] : [word];
}

/** True when each of the words stands among the others, as rules compare them. */
export function areAmong(words: readonly FactWord[], others: readonly FactWord[]): boolean {
  const known = new Set(others.map(plainWord));
  return words.every((word) => known.has(plainWord(word)));
}
