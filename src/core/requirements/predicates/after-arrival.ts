import { formatDay } from '../../shared/format-day.ts';
import type { LimitsGround } from '../limits.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * Dated on or after the day one arrives in the USA, as UAB's chest X-ray (domain facts, section 2b).
 * What the type holds where a host is silent still counts: this says nothing of how old it may grow.
 */
export interface AfterArrival {
  readonly kind: 'after-arrival';
}

export const afterArrival: PredicateKind<AfterArrival> = {
  limits: limitsAfter,
  breaksOn: () => undefined,
  fact: undefined,
  fetchableFor: () => undefined,
  say: () => 'dated after you arrive in the USA',
  sayDays: ({ issuedFrom, isArrivalOpen }) =>
    isArrivalOpen === true || issuedFrom === undefined
      ? ' (until you say when, from its first day)'
      : ` (on or after ${formatDay(issuedFrom)})`,
  sayToGet: () => undefined,
  problems: () => [],
};

/** Whoever has not told the day has certainly arrived by the first day of the rotation. */
function limitsAfter(_: AfterArrival, { days }: LimitsGround) {
  const { arrival, start } = days;
  const isArrivalOpen = arrival === undefined;
  return { needsIssued: true, issuedFrom: arrival ?? start, isArrivalOpen };
}
