import { partsOf } from './parts-of.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import type { Rule } from './requirement.ts';

/** Keys of the types that judging a rule looks at: those that it names, and those dated from. */
export function typesRead(rule: Rule): readonly string[] {
  if (rule.kind !== 'document') return [...new Set(partsOf(rule).flatMap(typesRead))];
  // Hardly any clause looks at another paper, and every clause is asked: no list is made for those.
  if (!rule.predicates.some(readsOther)) return [rule.type];
  const others = rule.predicates.flatMap((predicate) => kindOf(predicate).reads?.(predicate) ?? []);
  return [...new Set([rule.type, ...others])];
}

function readsOther(predicate: Predicate): boolean {
  return kindOf(predicate).reads !== undefined;
}
