import type { RuleBasis } from '../requirements/clause-implies.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { ruleImplies } from '../requirements/rule-implies.ts';
import type { Day } from '../shared/day.ts';
import type { RequirementId } from '../shared/id.ts';

/** One host's rule about a row of the matrix, and when what the applicant holds first fails it. */
export interface RowRule {
  readonly requirement: Requirement;
  readonly breaksOn?: Day | undefined;
}

export interface Strictest {
  /** The first that asks it; the sentence is its rule's. */
  readonly requirement: Requirement;
  /** All that ask the same. */
  readonly ids: ReadonlySet<RequirementId>;
  /**
   * - contains-all: what satisfies it satisfies every other rule of the row.
   * - breaks-first: no rule contains all others; of the strict ones this breaks on the earliest day.
   */
  readonly because: 'contains-all' | 'breaks-first';
}

/** Rules that ask the same, as one. */
interface Kind {
  readonly rules: RowRule[];
  readonly first: Requirement;
}

/**
 * The strictest of the rules about one row. A rule is stricter than another when all that satisfies
 * it satisfies the other too, both taken on the same days: a TB test within 90 days against one
 * within 365, a titer of 12 against one of 10. The strictest is stricter than every other. Where no
 * rule is (one wants a newer paper, the other a longer one), it is the one that what the applicant
 * holds breaks first, among those that no other rule is stricter than. Undefined where all ask the
 * same, where one host alone asks, and where nothing tells them apart.
 */
export function findStrictest(rules: readonly RowRule[], basis: RuleBasis): Strictest | undefined {
  const kinds = sortIntoKinds(rules, basis);
  if (kinds.length < 2) return undefined;
  const follows = (a: Kind, b: Kind) => ruleImplies(a.first.rule, b.first.rule, basis);
  const overall = kinds.find((kind) => kinds.every((other) => follows(kind, other)));
  if (overall !== undefined) return { ...nameKind(overall), because: 'contains-all' };
  const unbeaten = kinds.filter((kind) =>
    kinds.every((other) => other === kind || !follows(other, kind)),
  );
  const first = unbeaten.flatMap((kind) => breakDay(kind) ?? []).sort()[0];
  const earliest = unbeaten.filter((kind) => first !== undefined && breakDay(kind) === first);
  const [only] = earliest;
  return only !== undefined && earliest.length === 1
    ? { ...nameKind(only), because: 'breaks-first' }
    : undefined;
}

function sortIntoKinds(rules: readonly RowRule[], basis: RuleBasis): Kind[] {
  const byText = new Map<string, Kind>();
  const kinds: Kind[] = [];
  for (const item of rules) {
    const { rule } = item.requirement;
    const text = JSON.stringify(rule);
    const known =
      byText.get(text) ?? kinds.find(({ first }) => asksTheSame(first, item.requirement, basis));
    const kind = known ?? { rules: [], first: item.requirement };
    if (known === undefined) kinds.push(kind);
    kind.rules.push(item);
    byText.set(text, kind);
  }
  return kinds;
}

function asksTheSame(a: Requirement, b: Requirement, basis: RuleBasis): boolean {
  return ruleImplies(a.rule, b.rule, basis) && ruleImplies(b.rule, a.rule, basis);
}

function nameKind({ rules, first }: Kind) {
  return { requirement: first, ids: new Set(rules.map(({ requirement }) => requirement.id)) };
}

function breakDay({ rules }: Kind): Day | undefined {
  return rules.flatMap(({ breaksOn }) => breaksOn ?? []).sort()[0];
}
