import { sayEligibility } from '../admission/say-eligibility.ts';
import type { AdmissionSummary } from '../admission/summarize-admission.ts';
import type { Host } from '../hosts/host.ts';
import { newRotation } from '../rotations/new-rotation.ts';
import { requireDaysInOrder } from '../rotations/require-days-in-order.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { endsAhead } from '../rotations/under-way.ts';
import { admitRotation } from '../season/admit-rotation.ts';
import type { SeasonRows } from '../season/season-rows.ts';
import { addDays, type Day, daysBetween } from '../shared/day.ts';
import { idOf } from '../shared/id.ts';
import { assumedDays } from './assumed-days.ts';

/** The days that a person thinks of; a last day alone moves nothing. */
export interface ThoughtOf {
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

export interface HostEligibility {
  /** Whether it takes the applicant on these days, and on what that hangs. */
  readonly eligibility: AdmissionSummary;
  /** The days it was judged on, both inclusive. */
  readonly start: Day;
  readonly end: Day;
  /** Nobody named the days: they are our guess. */
  readonly assumed: boolean;
}

/**
 * Whether a host takes the applicant: on the days given, else on those of its own rotation ahead, which
 * stands beside it, else on days that we assume. Throws Fault `rotation-dates-invalid` when the last
 * day lies before the first.
 */
export function hostEligibility(
  rows: SeasonRows,
  host: Host,
  given: ThoughtOf,
): HostEligibility & { readonly own: Rotation | undefined } {
  const ahead = rows.rotations.filter((rotation) => endsAhead(rotation, rows.today));
  const own = ahead.find((rotation) => rotation.host === host.id);
  const days = daysOf(given, own ?? assumedDays(ahead, rows.today));
  const assumed = own === undefined && given.start === undefined;
  const thought = own ?? newRotation(idOf(`thought:${host.id}`), { host: host.id, ...days });
  const { admission } = admitRotation(rows, { ...thought, ...days }, host);
  return { eligibility: sayEligibility(host, admission, assumed), ...days, assumed, own };
}

function daysOf(given: ThoughtOf, otherwise: { readonly start: Day; readonly end: Day }) {
  const start = given.start ?? otherwise.start;
  const end = given.end ?? addDays(start, daysBetween(otherwise.start, otherwise.end));
  requireDaysInOrder({ start, end });
  return { start, end };
}
