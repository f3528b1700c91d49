import type { RenewalPlan, Uncovered } from '../../core/planning/renewals/renewal-plan.ts';

/** A plan, or what goes on of it: only a part of what it cannot cover stands in each. */
export interface RenewalPiece {
  readonly key: string;
  readonly plan: RenewalPlan;
  /** Whether the plan begins here, with its title and its windows. */
  readonly begins: boolean;
  readonly uncovered: readonly Uncovered[];
}

/** The plans in their order, each in pieces of at most so many lines that it cannot cover. */
export function layPieces(plans: readonly RenewalPlan[], most: number): RenewalPiece[] {
  return plans.flatMap((plan) => {
    const { type, uncovered } = plan;
    const pieces = [piece(plan, type, true, uncovered.slice(0, most))];
    for (let at = most; at < uncovered.length; at += most)
      pieces.push(piece(plan, `${type} ${at}`, false, uncovered.slice(at, at + most)));
    return pieces;
  });
}

function piece(
  plan: RenewalPlan,
  key: string,
  begins: boolean,
  uncovered: readonly Uncovered[],
): RenewalPiece {
  return { plan, key, begins, uncovered };
}
