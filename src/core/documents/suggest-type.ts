import type { DocumentType } from './document-type.ts';

/** Words in file names that people and schools use, each for one type of the catalogue. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bpassport\b/, 'passport'],
  [/\btranscript\b/, 'transcript'],
  [/\bbls\b|basic life support/, 'bls'],
  [/\bacls\b/, 'acls'],
];

/**
 * The document type that a file name suggests, or "other". Only a first guess that stands in the
 * person's sight and is changed with one click: dates are never guessed.
 */
export function suggestType(fileName: string, types: readonly DocumentType[]): string {
  const words = fileName.toLowerCase().replace(/[_\-.]+/g, ' ');
  const known = (key: string) => types.some((type) => type.key === key);
  const found = WORDS.find(([pattern, key]) => pattern.test(words) && known(key));
  return found?.[1] ?? 'other';
}
