import type { Rule } from './requirement.ts';

const NONE: readonly Rule[] = [];

/** The parts that a rule joins, each a rule of its own; none for a document or a circumstance. */
export function partsOf(rule: Rule): readonly Rule[] {
  return rule.kind === 'document' || rule.kind === 'applicant' ? NONE : rule.rules;
}
