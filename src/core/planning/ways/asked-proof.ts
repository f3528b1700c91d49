import { plainWord } from '../../requirements/plain-word.ts';
import type { Predicate } from '../../requirements/predicates/predicate.ts';
import { wantedFact } from '../../requirements/predicates/wanted-fact.ts';

/**
 * What a clause on a vaccine takes: a laboratory's result alone, doses alone, or whichever of the two
 * the person has.
 */
export type AskedProof = 'blood' | 'doses' | 'either';

export function askedProof(predicates: readonly Predicate[]): AskedProof {
  if (predicates.some(asksBlood)) return 'blood';
  return predicates.some(asksDoses) ? 'doses' : 'either';
}

/** "evidence: titer", a number of antibodies, or any word about the kind or the result of their test. */
function asksBlood(predicate: Predicate): boolean {
  const { key = '', oneOf, noneOf } = wantedFact(predicate) ?? {};
  if (['titer', 'antibodyTest', 'result'].includes(key) || key.endsWith('Titer')) return true;
  return key === 'evidence' && (isAll(oneOf, 'titer') || noneOf?.includes('doses') === true);
}

function asksDoses(predicate: Predicate): boolean {
  if (predicate.kind === 'each-part') return predicate.orTiter !== true;
  const { key = '', oneOf } = wantedFact(predicate) ?? {};
  if (['doses', 'product', 'measles', 'mumps', 'rubella'].includes(key)) return true;
  return key === 'evidence' && isAll(oneOf, 'doses');
}

function isAll(words: readonly string[] | undefined, word: string): boolean {
  return words !== undefined && words.length > 0 && words.every((one) => plainWord(one) === word);
}
