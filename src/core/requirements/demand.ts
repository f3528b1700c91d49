import type { Holds } from '../documents/document-type.ts';
import type { DayLimits, Limits, LimitsGround, WordLimits } from './limits.ts';
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
  /** No host wrote it, and every host that is silent means it, as `predicatesOf` says. */
  readonly isMeant: boolean;
}

/** Turns a predicate on papers of a type into limits on the host's days. */
export function demandOf(
  predicate: Predicate,
  ground: LimitsGround,
  type: string,
  silent?: Silent,
): Demand {
  const { limits = asksNoDay } = kindOf(predicate);
  return withLimits(predicate, limits(predicate, ground, type), { silent, isMeant: false });
}

/** What a predicate asks whatever the days; undefined where they count in it. */
export function demandAlways(predicate: Predicate, isMeant: boolean): Demand | undefined {
  if (kindOf(predicate).limits !== undefined) return undefined;
  return withLimits(predicate, NO_LIMITS, { silent: undefined, isMeant });
}

const NO_LIMITS: DayLimits & WordLimits = {};

function asksNoDay(): DayLimits {
  return NO_LIMITS;
}

/** All demands have the same fields in the same order: they are compared a hundred thousand times. */
function withLimits(
  predicate: Predicate,
  days: DayLimits,
  { silent, isMeant }: Pick<Demand, 'silent' | 'isMeant'>,
): Demand {
  const { oneOf, noneOf } = kindOf(predicate).fact?.words?.(predicate) ?? NO_LIMITS;
  return {
    predicate,
    at: days.at,
    needsIssued: days.needsIssued ?? false,
    issuedFrom: days.issuedFrom,
    issuedTo: days.issuedTo,
    isArrivalOpen: days.isArrivalOpen ?? false,
    reach: days.reach,
    reachFrom: days.reachFrom,
    byCountry: days.byCountry,
    oneOf,
    noneOf,
    vacuous: days.vacuous ?? false,
    windows: days.windows,
    silent,
    isMeant,
  };
}
