import type { DocumentRule } from './clause-standing.ts';
import type { Condition } from './conditions/condition.ts';
import type { Rule } from './requirement.ts';

/** A place for one version, filled by any one of these clauses. */
export type Slot = readonly DocumentRule[];

/** More ways than this to read one rule are no rule that a host wrote. */
const MOST_CHOICES = 256;

/**
 * The ways to read rules that must each be met by another version: each way is a list of slots.
 * "One of" over plain clauses stays one slot; over longer branches it makes one way per branch. What
 * holds of the person takes no slot, and what does not hold is no way.
 */
export function slotChoices(
  rules: readonly Rule[],
  holds: (condition: Condition) => boolean,
): readonly (readonly Slot[])[] {
  return product(rules.map((rule) => waysOf(rule, holds)));
}

function waysOf(
  rule: Rule,
  holds: (condition: Condition) => boolean,
): readonly (readonly Slot[])[] {
  switch (rule.kind) {
    case 'document':
      return [[[rule]]];
    case 'applicant':
      return holds(rule.condition) ? [[]] : [];
    case 'all':
    case 'distinct':
      return slotChoices(rule.rules, holds);
    case 'any':
      return rule.rules.every((child) => child.kind === 'document')
        ? [[rule.rules]]
        : rule.rules.flatMap((child) => waysOf(child, holds)).slice(0, MOST_CHOICES);
    case 'at-least-of':
      return combinations(rule.rules, Math.min(rule.count, rule.rules.length))
        .flatMap((chosen) => slotChoices(chosen, holds))
        .slice(0, MOST_CHOICES);
  }
}

function product(factors: readonly (readonly (readonly Slot[])[])[]): readonly (readonly Slot[])[] {
  return factors.reduce<readonly (readonly Slot[])[]>(
    (ways, factor) =>
      ways.flatMap((way) => factor.map((more) => [...way, ...more])).slice(0, MOST_CHOICES),
    [[]],
  );
}

function combinations(rules: readonly Rule[], count: number): (readonly Rule[])[] {
  if (count === 0) return [[]];
  const found: (readonly Rule[])[] = [];
  for (let first = 0; first + count <= rules.length && found.length < MOST_CHOICES; first++) {
    const head = rules[first];
    if (head === undefined) break;
    for (const rest of combinations(rules.slice(first + 1), count - 1)) found.push([head, ...rest]);
  }
  return found.slice(0, MOST_CHOICES);
}
