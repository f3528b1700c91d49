import type { DocumentFacts } from '../documents/document.ts';
import { wordsOf, wordText } from '../documents/fact-value.ts';

/** The fact in which a paper says which country issued it, as an ISO 3166 alpha-2 code. */
export const COUNTRY = 'country';

/** The country that a paper names; undefined where it names none. */
export function countryOf(facts: DocumentFacts): string | undefined {
  const [word] = wordsOf(facts[COUNTRY]);
  const code = word === undefined ? '' : wordText(word).trim().toUpperCase();
  return code === '' ? undefined : code;
}
