import type { ClauseStanding } from '../../requirements/clause-standing.ts';
import type { Rule } from '../../requirements/requirement.ts';
import { isShared } from './is-shared.ts';
import { type PlannedWays, planWays } from './plan-ways.ts';
import type { CostGround } from './way-cost.ts';

/** A rule that something is still to be done about, with what its ways are counted in. */
export interface OpenRule {
  readonly rule: Rule;
  readonly ground: CostGround;
}

/**
 * The ways that a season's plans take. Rules that leave no choice of types come first: what they want
 * is got whatever else happens, and costs nothing where another rule takes it too. Then the others one
 * after the other, each beside all that was chosen before it.
 */
export function chooseWays(rules: readonly OpenRule[]): readonly PlannedWays[] {
  const alone = rules.map(({ rule, ground }) => planWays(rule, ground));
  const got = new Map<string, ClauseStanding[]>();
  const add = ({ taken: [way] }: PlannedWays) => {
    for (const part of way?.lacks ?? []) {
      const ofType = got.get(part.rule.type);
      if (ofType === undefined) got.set(part.rule.type, [part]);
      else ofType.push(part);
    }
  };
  for (const ways of alone) if (ways.beside.length === 0) add(ways);
  const isFree = (part: ClauseStanding) => isShared(part, got.get(part.rule.type) ?? []);
  return alone.map((ways, index) => {
    const open = rules[index];
    if (ways.beside.length === 0 || open === undefined) return ways;
    const chosen = planWays(open.rule, { ...open.ground, isFree });
    add(chosen);
    return chosen;
  });
}
