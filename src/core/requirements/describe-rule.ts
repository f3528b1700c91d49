import { CATALOGUE } from '../documents/catalogue.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import type { Condition } from './conditions/condition.ts';
import { sayCondition } from './conditions/say-condition.ts';
import { describeClause, describeInside } from './describe-inside.ts';
import { upperFirst, upperTitle } from './describe-type.ts';
import type { Phase, Requirement, Rule } from './requirement.ts';

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
  const sentence = `${upperFirst(describeTree(rule, types))}; needed ${PHASE[phase]}`;
  return appliesWhen === undefined
    ? `${sentence}.`
    : `${sentence}, ${describeCondition(appliesWhen)}.`;
}

/** A rule without its step and condition: its one document by its title, several as in a sentence. */
export function describeTree(rule: Rule, types: readonly DocumentType[]): string {
  if (rule.kind !== 'document') return describeInside(rule, types);
  return describeClause(upperTitle(findType(types, rule.type)), rule, types);
}

/** "only if your teaching is not in English". */
export function describeCondition(condition: Condition): string {
  return `only if ${sayCondition(condition)}`;
}
