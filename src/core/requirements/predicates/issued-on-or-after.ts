import type { Day } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Dated on or after a fixed day. */
export interface IssuedOnOrAfter {
  readonly kind: 'issued-on-or-after';
  readonly day: Day;
}

export const issuedOnOrAfter: PredicateKind<IssuedOnOrAfter> = {
  isAboutTime: true,
  limits: ({ day }) => ({ needsIssued: true, issuedFrom: day }),
  breaksOn: () => undefined,
  fact: undefined,
  fetchableFor: () => undefined,
  say: ({ day }) => `dated on or after ${formatDay(day)}`,
  // Its own words name the day.
  sayDays: () => '',
  sayToGet: () => undefined,
  problems: () => [],
};
