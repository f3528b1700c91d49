import type { Rule } from '../../requirements/requirement.ts';
import { compareText } from '../../shared/compare-text.ts';
import { type RuleWay, ruleWays } from './rule-ways.ts';
import {
  type CostGround,
  compareCost,
  countLate,
  countThings,
  type Errand,
  errandsOf,
  longest,
  type WayCost,
} from './way-cost.ts';

/** A way with what it costs from where the person stands. */
export interface CostedWay extends RuleWay {
  readonly cost: WayCost;
  readonly errands: readonly Errand[];
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
  /** False where the search over all rules was ended: ways that cost less together may exist. */
  readonly exact: boolean;
}

/** Nothing is planned. */
export const NO_WAYS: PlannedWays = { taken: [], beside: [], exact: true };

/** The ways through a rule that are open to the person, each with its cost, the least first. */
export function costedWays(rule: Rule, ground: CostGround): readonly CostedWay[] {
  return ruleWays(rule, ground.circumstances)
    .map((way) => {
      const errands = errandsOf(way.lacking, ground);
      const cost = {
        late: countLate(errands),
        things: countThings(errands),
        days: longest(errands),
      };
      return { ...way, errands, cost };
    })
    .sort((a, b) => compareCost(a.cost, b.cost));
}

/**
 * Of the ways through a rule the one that costs least from where this person stands: what can be had
 * in time before what cannot, then the fewest papers and doses, then the fewest days; of equals the one
 * that the host names first. All ways are looked at, which a rule has few of.
 */
export function planWays(rule: Rule, ground: CostGround): PlannedWays {
  const costed = costedWays(rule, ground);
  const [best] = costed;
  return best === undefined ? NO_WAYS : takeWay(best, costed, true);
}

/** That way first, with the others around it. */
export function takeWay(
  taken: CostedWay,
  costed: readonly CostedWay[],
  exact: boolean,
): PlannedWays {
  const types = typesOf(taken);
  const others = costed.filter((way) => way !== taken);
  return {
    taken: [taken, ...others.filter((way) => typesOf(way) === types)],
    beside: others.filter((way) => typesOf(way) !== types),
    exact,
  };
}

function typesOf({ lacks }: RuleWay): string {
  return [...new Set(lacks.map(({ rule }) => rule.type))].sort(compareText).join(' ');
}
