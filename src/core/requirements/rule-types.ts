import type { Rule } from './requirement.ts';

/** Keys of the document types that a rule names, each once, in rule order. */
export function ruleTypes(rule: Rule): readonly string[] {
  return rule.kind === 'document' ? [rule.type] : [...new Set(rule.rules.flatMap(ruleTypes))];
}
