import type { DemandKey, DemandOf } from '../../../../src/core/admission/demands/demand-kinds.ts';
import type { AdmissionStatus } from '../../../../src/core/admission/judging/finding.ts';
import type { AdmissionCase } from '../given-admission.ts';

/** [what is given, how it stands, why, what to do, the last day of it]. */
type Stand = readonly [AdmissionCase, AdmissionStatus, string, string, string?];

interface Asked<Demand> {
  readonly demand: Demand;
  readonly says: string;
  readonly stands: readonly Stand[];
}

/**
 * Kinds of demand, each with every way in which it stands: met, unmet, unknown, to be asked. For a
 * rotation of 1 to 26 Feb 2027 that is looked into, seen on 1 Aug 2026, unless told.
 */
export type DemandRows<Keys extends DemandKey> = {
  readonly [Key in Keys]: readonly Asked<DemandOf<Key>>[];
};
