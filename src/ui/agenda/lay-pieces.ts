import type { RenewalPlan, Uncovered } from '../../core/planning/renewals/renewal-plan.ts';
import { cut } from './cut.ts';

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
    const parts = uncovered.length === 0 ? [uncovered] : cut(uncovered, most);
    return parts.map((part, at) => ({
      plan,
      key: at === 0 ? type : `${type} ${at * most}`,
      begins: at === 0,
      uncovered: part,
    }));
  });
}
