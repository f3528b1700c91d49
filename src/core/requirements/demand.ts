import type { AnchorDays } from './anchor.ts';
import type { Limits } from './limits.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/**
 * A predicate on given days, as plain limits: every version is then judged by comparing text,
 * however many rules and rotations there are.
 */
export interface Demand extends Limits {
  readonly predicate: Predicate;
}

/** Turns a predicate into limits for the host's days. `nationality` is the passport travelled with. */
export function demandOf(
  predicate: Predicate,
  days: AnchorDays,
  nationality: string | undefined,
): Demand {
  return withLimits(predicate, kindOf(predicate).limits(predicate, { days, nationality }));
}

/** All demands have the same fields in the same order: they are compared a hundred thousand times. */
function withLimits(
  predicate: Predicate,
  {
    at,
    needsIssued = false,
    issuedFrom,
    issuedTo,
    reach,
    reachFrom,
    oneOf,
    noneOf,
    vacuous = false,
  }: Limits,
): Demand {
  return {
    predicate,
    at,
    needsIssued,
    issuedFrom,
    issuedTo,
    reach,
    reachFrom,
    oneOf,
    noneOf,
    vacuous,
  };
}
