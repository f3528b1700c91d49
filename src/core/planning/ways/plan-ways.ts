import type { Rule } from '../../requirements/requirement.ts';
import { compareText } from '../../shared/compare-text.ts';
import { type RuleWay, ruleWays } from './rule-ways.ts';
import { type CostGround, compareCost, costOf, type WayCost } from './way-cost.ts';

/** A way with what it costs from where the person stands. */
export interface CostedWay extends RuleWay {
  readonly cost: WayCost;
}

/** The way that a plan takes through a rule, and what would do in its place. */
export interface PlannedWays {
  /**
   * The way taken, then the others that ask for the same types of documents: which of these it is may
   * be left to what else is got. Empty where no way is open to the person.
   */
  readonly taken: readonly CostedWay[];
  /** Ways that ask for other types. */
  readonly beside: readonly CostedWay[];
}

/**
 * Of the ways through a rule the one that costs least from where this person stands: what can be had
 * in time before what cannot, then the fewest papers and doses, then the fewest days; of equals the one
 * that the host names first. All ways are looked at, which a rule has few of.
 */
export function planWays(rule: Rule, ground: CostGround): PlannedWays {
  const costed = ruleWays(rule, ground.circumstances)
    .map((way) => ({ ...way, cost: costOf(way.lacks, ground) }))
    .sort((a, b) => compareCost(a.cost, b.cost));
  const [best] = costed;
  if (best === undefined) return { taken: [], beside: [] };
  const types = typesOf(best);
  return {
    taken: costed.filter((way) => typesOf(way) === types),
    beside: costed.filter((way) => typesOf(way) !== types),
  };
}

function typesOf({ lacks }: RuleWay): string {
  return [...new Set(lacks.map(({ rule }) => rule.type))].sort(compareText).join(' ');
}
