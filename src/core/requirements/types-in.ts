import type { Rule } from './requirement.ts';

/** Keys of the document types that a rule names, each once, in its order. */
export function typesIn(rule: Rule): readonly string[] {
  return rule.kind === 'document' ? [rule.type] : [...new Set(rule.rules.flatMap(typesIn))];
}

/** True where the rule names the document type: asked of every rule of a season, it makes no list. */
export function namesType(rule: Rule, type: string): boolean {
  if (rule.kind === 'document') return rule.type === type;
  return rule.rules.some((child) => namesType(child, type));
}
