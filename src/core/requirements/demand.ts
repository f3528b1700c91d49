import type { Holds } from '../documents/document-type.ts';
import type { Limits, LimitsGround } from './limits.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/** Hosts that write so what this one does not say; absent: our default. */
export type Silent = Pick<Holds, 'source'>;

/**
 * A predicate on given days, as plain limits: every version is then judged by comparing text,
 * however many rules and rotations there are.
 */
export interface Demand extends Limits {
  readonly predicate: Predicate;
  /** Set where the host is silent: whence what is asked all the same. */
  readonly silent?: Silent | undefined;
}

/** Turns a predicate on papers of a type into limits on the host's days. */
export function demandOf(
  predicate: Predicate,
  ground: LimitsGround,
  type: string,
  silent?: Silent,
): Demand {
  return withLimits(predicate, kindOf(predicate).limits(predicate, ground, type), silent);
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
    windows,
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
    windows,
    silent,
  };
}
