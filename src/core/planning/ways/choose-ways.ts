import type { Rule } from '../../requirements/requirement.ts';
import { leastTogether } from './least-together.ts';
import { type CostedWay, costedWays, NO_WAYS, type PlannedWays, takeWay } from './plan-ways.ts';
import type { CostGround } from './way-cost.ts';

/** A rule that something is still to be done about, with what its ways are counted in. */
export interface OpenRule {
  readonly rule: Rule;
  readonly ground: CostGround;
}

/**
 * The ways that a season's plans take: of all choices of one way for each rule the one that costs least
 * together. First what comes too late, then what is to be got, where one thing may serve several rules,
 * then days. The search is described at `leastTogether`; past its steps the ways say that they are the
 * best found.
 */
export function chooseWays(rules: readonly OpenRule[]): readonly PlannedWays[] {
  const costed = rules.map(({ rule, ground }) => costedWays(rule, ground));
  const chosen = leastTogether(costed.map(soonest));
  return costed.map((ways, index) => {
    const { way, exact } = chosen[index] ?? {};
    return way === undefined ? NO_WAYS : takeWay(way, ways, exact ?? true);
  });
}

/** What comes too late is counted rule by rule, so no choice is better with more of it. */
function soonest(ways: readonly CostedWay[]): readonly CostedWay[] {
  return ways.filter(({ cost }) => cost.late === ways[0]?.cost.late);
}
