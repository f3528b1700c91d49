import { holdsOn } from '../../requirements/applies-to.ts';
import type { Circumstances } from '../../requirements/circumstances.ts';
import type { ClauseStanding, DocumentRule } from '../../requirements/clause-standing.ts';
import { failsByOutcome } from '../../requirements/explain-shortfall.ts';
import { judgeRule } from '../../requirements/judge-rule.ts';
import type { Judged } from '../../requirements/judged.ts';
import type { Rule } from '../../requirements/requirement.ts';
import { type Slot, slotChoices } from '../../requirements/slot-choices.ts';
import { canonicalText } from '../../shared/canonical-text.ts';
import { openBranches } from './open-rule.ts';
import type { Lacking } from './way-cost.ts';

/** One way through a rule, and what this person still lacks on it. */
export interface RuleWay {
  /** Its parts that are not met, with nothing left to choose between branches. */
  readonly open: readonly Extract<Rule, { kind: 'document' | 'distinct' }>[];
  /** The clauses of those for which something has still to be got. */
  readonly lacks: readonly ClauseStanding[];
  /** The same, part by part: the clauses of one "each another" want papers of their own. */
  readonly lacking: Lacking;
  /** The clauses of its parts that are met, each of the branch that meets them. */
  readonly holds: readonly DocumentRule[];
}

/** More ways than this to go through one rule are no rule that a host wrote. */
export const MOST_RULE_WAYS = 256;

/**
 * The ways through a rule that are open to this person, in the rule's order. None rests on a
 * circumstance that they have not; where one of theirs opens a way, it is that one. Empty where no way
 * is open; one that lacks nothing where the rule is met.
 */
export function ruleWays(rule: Rule, circumstances: Circumstances): readonly RuleWay[] {
  const judged = judgeRule(rule, circumstances);
  if (isDone(judged)) {
    return [{ open: [], lacks: [], lacking: [], holds: judged.parts.map((part) => part.rule) }];
  }
  if (judged.isClosed) return [];
  switch (rule.kind) {
    case 'document':
      return [wayOf(rule, judged.parts)];
    case 'distinct':
      return distinctWays(rule, circumstances);
    // Nobody can get it: a way that leans on it is closed, which was seen above.
    case 'applicant':
      return [];
    case 'all':
      return together(rule.rules.map((child) => ruleWays(child, circumstances)));
    case 'any':
      return openBranches(rule.rules, 1, circumstances)
        .flatMap((child) => ruleWays(child, circumstances))
        .slice(0, MOST_RULE_WAYS);
    case 'at-least-of':
      return choose(openBranches(rule.rules, rule.count, circumstances), rule.count)
        .flatMap((some) => together(some.map((child) => ruleWays(child, circumstances))))
        .slice(0, MOST_RULE_WAYS);
  }
}

function wayOf(rule: RuleWay['open'][number], parts: readonly ClauseStanding[]): RuleWay {
  const lacks = parts.filter((part) => !isDone(part));
  return { open: [rule], lacks, lacking: [lacks], holds: [] };
}

/**
 * "Each another" read in each of its ways, each place filled by one clause: which places are filled by
 * what is here follows from the others.
 */
function distinctWays(rule: DistinctRule, circumstances: Circumstances): readonly RuleWay[] {
  const readings = slotChoices(rule.rules, holdsOn(circumstances)).flatMap(clauseChoices);
  const wayThrough = (reading: DistinctRule, { parts }: Judged) =>
    wayOf(
      reading,
      parts.map((part) => withOutcome(part, circumstances)),
    );
  if (readings.length === 1) return [wayThrough(rule, judgeRule(rule, circumstances))];
  const ways = new Map<string, RuleWay>();
  for (const rules of readings.slice(0, MOST_RULE_WAYS)) {
    const reading: DistinctRule = { kind: 'distinct', rules };
    const judged = judgeRule(reading, circumstances);
    if (judged.isClosed) continue;
    const way = wayThrough(reading, judged);
    // Readings that differ only in what is here already are one way.
    const name = canonicalText(way.lacks.map((part) => part.rule));
    if (!ways.has(name)) ways.set(name, way);
  }
  return [...ways.values()];
}

/** A test that came out otherwise may fill another place: that it did holds for this one all the same. */
function withOutcome(part: ClauseStanding, circumstances: Circumstances): ClauseStanding {
  if (isDone(part) || part.entry !== undefined) return part;
  const [alone = part] = judgeRule(part.rule, circumstances).parts;
  return !isDone(alone) && failsByOutcome(alone) ? alone : part;
}

type DistinctRule = Extract<Rule, { kind: 'distinct' }>;

function clauseChoices(slots: readonly Slot[]): readonly (readonly Slot[number][])[] {
  return slots.reduce<readonly (readonly Slot[number][])[]>(
    (ways, slot) =>
      ways.flatMap((way) => slot.map((clause) => [...way, clause])).slice(0, MOST_RULE_WAYS),
    [[]],
  );
}

function isDone({ status }: Pick<Judged, 'status'>): boolean {
  return status === 'met' || status === 'applied-for';
}

/** Every part in one of its ways. */
function together(parts: readonly (readonly RuleWay[])[]): readonly RuleWay[] {
  const joined = parts.reduce<readonly (readonly RuleWay[])[]>(
    (ways, part) =>
      ways.flatMap((way) => part.map((more) => [...way, more])).slice(0, MOST_RULE_WAYS),
    [[]],
  );
  return joined.map((ways) => ({
    open: ways.flatMap(({ open }) => open),
    lacks: ways.flatMap(({ lacks }) => lacks),
    lacking: ways.flatMap(({ lacking }) => lacking),
    holds: ways.flatMap(({ holds }) => holds),
  }));
}

function choose<T>(things: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return things
    .flatMap((thing, index) =>
      choose(things.slice(index + 1), count - 1).map((rest) => [thing, ...rest]),
    )
    .slice(0, MOST_RULE_WAYS);
}
