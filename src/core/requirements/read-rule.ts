import type { DocumentType, FactField } from '../documents/document-type.ts';
import type { FactWord } from '../documents/fact-value.ts';
import { readWord } from '../documents/read-fact.ts';
import { requireFact, unknownValue } from '../documents/read-facts.ts';
import { requireType } from '../documents/require-type.ts';
import type { Attribute } from './predicates/attribute.ts';
import type { Predicate } from './predicates/predicate.ts';
import type { Rule } from './requirement.ts';
import { typesRead } from './types-read.ts';

/**
 * A rule as it was written, as it is stored: its words are the values of their facts. Throws Faults
 * `type-not-found`, `fact-not-found` and `fact-value-unknown`, which name the nearest.
 */
export function readRule(rule: Rule, types: readonly DocumentType[]): Rule {
  if (rule.kind === 'applicant') return rule;
  if (rule.kind !== 'document')
    return { ...rule, rules: rule.rules.map((part) => readRule(part, types)) };
  const type = requireType(types, rule.type);
  for (const key of typesRead(rule)) requireType(types, key);
  return { ...rule, predicates: rule.predicates.map((one) => readPredicate(one, type)) };
}

function readPredicate(predicate: Predicate, type: DocumentType): Predicate {
  if (predicate.kind === 'at-least') requireFact(type, predicate.fact);
  return predicate.kind === 'attribute' ? readAttribute(predicate, type) : predicate;
}

function readAttribute(predicate: Attribute, type: DocumentType): Attribute {
  const field = requireFact(type, predicate.fact);
  const read = (words: readonly FactWord[] | undefined) =>
    words?.map((word) => readAsked(field, word));
  const { oneOf, noneOf, allOf } = predicate;
  // Without a word it would be met by any: a list whose name was mistyped must not end so.
  if ([oneOf, noneOf, allOf].every((list) => list === undefined || list.length === 0))
    throw unknownValue(field, 'Name at least one word, in oneOf, noneOf or allOf.');
  return {
    ...predicate,
    ...(oneOf !== undefined && { oneOf: read(oneOf) }),
    ...(noneOf !== undefined && { noneOf: read(noneOf) }),
    ...(allOf !== undefined && { allOf: read(allOf) }),
  };
}

function readAsked(field: FactField, word: FactWord): FactWord {
  const read = readWord(field, word);
  if (read.ok) return read.value;
  throw unknownValue(field, read.error.says);
}
