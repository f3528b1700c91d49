import { partsOf } from './parts-of.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import type { Rule } from './requirement.ts';

/** Keys of the types that judging a rule looks at: those that it names, and those dated from. */
export function typesRead(rule: Rule): readonly string[] {
  if (rule.kind !== 'document') return [...new Set(partsOf(rule).flatMap(typesRead))];
  const others = rule.predicates.flatMap((predicate) => kindOf(predicate).reads?.(predicate) ?? []);
  return others.length === 0 ? [rule.type] : [...new Set([rule.type, ...others])];
}
