import type { Holds } from '../documents/document-type.ts';
import type { AnchorDays } from './anchor.ts';
import type { Limits } from './limits.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/**
 * A predicate on given days, as plain limits: every version is then judged by comparing text,
 * however many rules and rotations there are.
 */
/** Hosts that write so what this one does not say; absent: our default. */
export type Silent = Pick<Holds, 'source'>;

export interface Demand extends Limits {
  readonly predicate: Predicate;
  /** Set where the host is silent: whence what is asked all the same. */
  readonly silent?: Silent | undefined;
}

/** Turns a predicate into limits for the host's days. `nationality` is the country of a
 * passport that does not say its own. */
export function demandOf(
  predicate: Predicate,
  days: AnchorDays,
  nationality: string | undefined,
  silent?: Silent,
): Demand {
  return withLimits(predicate, kindOf(predicate).limits(predicate, { days, nationality }), silent);
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
    byCountry,
    oneOf,
    noneOf,
    vacuous = false,
  }: Limits,
  silent: Silent | undefined,
): Demand {
  return {
    predicate,
    at,
    needsIssued,
    issuedFrom,
    issuedTo,
    reach,
    reachFrom,
    byCountry,
    oneOf,
    noneOf,
    vacuous,
    silent,
  };
}
