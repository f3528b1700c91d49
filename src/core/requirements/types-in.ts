import type { Rule } from './requirement.ts';

/** Keys of the document types that a rule names, each once, in its order. */
export function typesIn(rule: Rule): readonly string[] {
  return rule.kind === 'document' ? [rule.type] : [...new Set(rule.rules.flatMap(typesIn))];
}
