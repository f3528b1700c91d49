import { partsOf } from './parts-of.ts';
import type { Rule } from './requirement.ts';

/** Keys of the document types that a rule names, each once, in its order. */
export function typesIn(rule: Rule): readonly string[] {
  return rule.kind === 'document' ? [rule.type] : [...new Set(partsOf(rule).flatMap(typesIn))];
}

/** True where the rule names the document type: asked of every rule of a season, it makes no list. */
export function namesType(rule: Rule, type: string): boolean {
  if (rule.kind === 'document') return rule.type === type;
  return partsOf(rule).some((child) => namesType(child, type));
}
