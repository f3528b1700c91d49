import { CATALOGUE } from '../documents/catalogue.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { describePredicate, listWords } from './describe-predicate.ts';
import type { Condition, Phase, Requirement, Rule } from './requirement.ts';

const PHASE: Readonly<Record<Phase, string>> = {
  apply: 'to apply',
  'after-offer': 'after the offer',
  'before-start': 'before the first day',
  'day-one': 'on the first day',
};

/**
 * A requirement in plain English, one sentence: "BLS card, valid through the last day of the
 * rotation; needed to apply." `types` adds the user's own document types.
 */
export function describeRule(
  { rule, phase, appliesWhen }: Pick<Requirement, 'rule' | 'phase' | 'appliesWhen'>,
  types: readonly DocumentType[] = CATALOGUE,
): string {
  const words = describeTree(rule, types);
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}; needed ${PHASE[phase]}`;
  return appliesWhen === undefined
    ? `${sentence}.`
    : `${sentence}, ${describeCondition(appliesWhen)}.`;
}

/** A rule without its step and condition, for use inside a sentence. */
export function describeTree(rule: Rule, types: readonly DocumentType[]): string {
  switch (rule.kind) {
    case 'document':
      return describeClause(rule, types);
    case 'all':
      return joinRules(rule.rules, types, ' and ', 'all of');
    case 'any':
      return joinRules(rule.rules, types, ' or ', 'one of');
    case 'at-least-of':
      return joinRules(rule.rules, types, ' or ', `at least ${rule.count} of`);
    case 'distinct':
      return joinRules(rule.rules, types, ' and another: ', 'each with a document of its own:');
  }
}

/** One child needs no list; two read as a phrase, more as a numbered list in one sentence. */
function joinRules(
  rules: readonly Rule[],
  types: readonly DocumentType[],
  joiner: string,
  head: string,
): string {
  const parts = rules.map((child) => describeTree(child, types));
  if (parts.length === 1) return parts[0] ?? '';
  if (parts.length === 2 && !head.startsWith('at least')) return parts.join(`;${joiner}`);
  return `${head} ${parts.map((part, index) => `(${index + 1}) ${part}`).join('; ')}`;
}

/** The clause without its sentence: "BLS card, valid through the last day of the rotation". */
function describeClause(
  rule: Extract<Rule, { kind: 'document' }>,
  types: readonly DocumentType[],
): string {
  const type = findType(types, rule.type);
  const asked = rule.predicates.map((predicate) => describePredicate(predicate, type));
  const words = asked.length === 0 ? type.title : `${type.title}, ${listWords(asked, 'and')}`;
  if (rule.acceptAppliedFor === true) return `${words} (proof that you applied for it is enough)`;
  return rule.paperOnly === true ? `${words} (the paper itself)` : words;
}

/** "only if you were not taught in English". */
export function describeCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'not-taught-in-english':
      return 'only if your teaching is not in English';
    case 'bcg-given':
      return 'only if you had BCG';
    case 'rotation-tag':
      return `only for a rotation marked "${condition.tag}"`;
    case 'nationality':
      return `only with a passport of ${listWords(condition.countries, 'or')}`;
  }
}
