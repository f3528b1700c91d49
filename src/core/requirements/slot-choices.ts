import type { DocumentRule } from './clause-standing.ts';
import type { Rule } from './requirement.ts';

/** A place for one version, filled by any one of these clauses. */
export type Slot = readonly DocumentRule[];

/** More ways than this to read one rule are no rule that a host wrote. */
const MOST_CHOICES = 256;

/**
 * The ways to read rules that must each be met by another version: each way is a list of slots.
 * "One of" over plain clauses stays one slot; over longer branches it makes one way per branch.
 */
export function slotChoices(rules: readonly Rule[]): readonly (readonly Slot[])[] {
  return product(rules.map(waysOf));
}

function waysOf(rule: Rule): readonly (readonly Slot[])[] {
  switch (rule.kind) {
    case 'document':
      return [[[rule]]];
    case 'all':
    case 'distinct':
      return slotChoices(rule.rules);
    case 'any':
      return rule.rules.every((child) => child.kind === 'document')
        ? [[rule.rules]]
        : rule.rules.flatMap(waysOf).slice(0, MOST_CHOICES);
    case 'at-least-of':
      return combinations(rule.rules, Math.min(rule.count, rule.rules.length))
        .flatMap(slotChoices)
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
