import { circumstanceFacts } from '../documents/circumstance-facts.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { DocumentRule } from './clause-standing.ts';
import { areAmong } from './plain-word.ts';
import { wantedFact } from './predicates/wanted-fact.ts';

/**
 * True where a clause names something that the person has or has not, and nothing to obtain: a positive
 * tuberculosis test, a disease had, a declination. What the rule says itself comes first; else it is so
 * where the type is such a paper, or where the clause takes only what the catalogue knows as such. No
 * plan, remedy or list ever tells anyone to get one.
 */
export function isCircumstance(rule: DocumentRule, type: DocumentType): boolean {
  if (rule.circumstance !== undefined) return rule.circumstance;
  if (type.circumstance === true) return true;
  const known = circumstanceFacts(rule.type);
  if (known === undefined) return false;
  return rule.predicates.some((predicate) => {
    const wanted = wantedFact(predicate);
    const words = known.find(({ fact }) => fact === wanted?.key)?.words;
    if (wanted === undefined || words === undefined) return false;
    if (words === 'any') return wanted.least !== undefined;
    const { oneOf = [] } = wanted;
    return oneOf.length > 0 && areAmong(oneOf, words);
  });
}
