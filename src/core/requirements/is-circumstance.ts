import type { DocumentType, FactField } from '../documents/document-type.ts';
import { findOption } from '../documents/find-option.ts';
import type { DocumentRule } from './clause-standing.ts';
import type { WantedFact } from './predicates/predicate-kind.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/**
 * True where a clause names something that the person has or has not, and nothing to obtain: a positive
 * tuberculosis test, a disease had, a declination. What the rule says itself comes first; else it is so
 * where the type is such a paper, or where the clause takes only what the catalogue marks as such. No
 * plan, remedy or list ever tells anyone to get one.
 */
export function isCircumstance(rule: DocumentRule, type: DocumentType): boolean {
  if (rule.circumstance !== undefined) return rule.circumstance;
  if (type.circumstance === true) return true;
  return rule.predicates.some((predicate) => {
    const { fact } = kindOf(predicate);
    if (fact === undefined) return false;
    const wanted = fact.wants(predicate);
    const field = type.facts.find(({ key }) => key === wanted.key);
    return field !== undefined && takesOnlySuch(field, wanted);
  });
}

/** Every value that would do is one that nobody sets out to get. */
function takesOnlySuch(field: FactField, { least, oneOf, noneOf }: WantedFact): boolean {
  const { options = [], circumstance } = field;
  if (least !== undefined) return circumstance === true;
  // Most facts have no such value, and most words are written as the option has them.
  if (!options.some((option) => option.circumstance === true)) return false;
  const find = (word: string) =>
    options.find(({ value }) => value === word) ?? findOption(options, word);
  if (oneOf !== undefined)
    return oneOf.length > 0 && oneOf.every((word) => find(word)?.circumstance === true);
  if (noneOf === undefined) return false;
  const refused = new Set(noneOf.map(find));
  const left = options.filter((option) => !refused.has(option));
  return left.length > 0 && left.every((option) => option.circumstance === true);
}
