import type { Circumstances } from '../../requirements/circumstances.ts';
import type { ClauseStanding } from '../../requirements/clause-standing.ts';
import { judgeRule } from '../../requirements/judge-rule.ts';
import type { Judged } from '../../requirements/judged.ts';
import type { Rule } from '../../requirements/requirement.ts';
import { typesIn } from '../../requirements/types-in.ts';
import { openBranches } from './open-rule.ts';

/** One way through a rule, and what this person still lacks on it. */
export interface RuleWay {
  /** Its parts that are not met, with nothing left to choose between branches. */
  readonly open: readonly Extract<Rule, { kind: 'document' | 'distinct' }>[];
  /** The clauses of those for which something has still to be got. */
  readonly lacks: readonly ClauseStanding[];
  /** Keys of the types whose part on it is met. */
  readonly holds: readonly string[];
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
  if (isDone(judged)) return [{ open: [], lacks: [], holds: typesIn(rule) }];
  if (judged.isClosed) return [];
  switch (rule.kind) {
    case 'document':
    case 'distinct':
      return [{ open: [rule], lacks: judged.parts.filter((part) => !isDone(part)), holds: [] }];
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
