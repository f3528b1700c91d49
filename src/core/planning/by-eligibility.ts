import type { AdmissionStanding } from '../admission/summarize-admission.ts';
import type { HostEffort } from './host-effort.ts';

const RANK: Readonly<Record<AdmissionStanding, number>> = { open: 0, unclear: 1, closed: 2 };

/** Hosts that are thought of: what is open first, then what is open if, then what is closed. */
export function byEligibility(
  a: Pick<HostEffort, 'eligibility'>,
  b: Pick<HostEffort, 'eligibility'>,
): number {
  return RANK[a.eligibility.status] - RANK[b.eligibility.status];
}
