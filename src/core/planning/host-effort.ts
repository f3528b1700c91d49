import { sayEligibility } from '../admission/say-eligibility.ts';
import type { AdmissionSummary } from '../admission/summarize-admission.ts';
import type { Host } from '../hosts/host.ts';
import { marksOf } from '../requirements/circumstances.ts';
import { newRotation } from '../rotations/new-rotation.ts';
import { requireDaysInOrder } from '../rotations/require-days-in-order.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { endsAhead } from '../rotations/under-way.ts';
import { admitRotation, isClosed } from '../season/admit-rotation.ts';
import type { SeasonRows } from '../season/season-rows.ts';
import { addDays, type Day, daysBetween } from '../shared/day.ts';
import { idOf } from '../shared/id.ts';
import { assumedDays } from './assumed-days.ts';
import { type MarginalEffort, marginalEffort } from './marginal-effort.ts';

/** The days that a person thinks of; a last day alone moves nothing. */
export interface ThoughtOf {
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

export interface HostEffort {
  readonly effort: MarginalEffort;
  /** Whether it takes the applicant on these days, and on what that hangs. */
  readonly eligibility: AdmissionSummary;
  /** The days it was judged on, both inclusive. */
  readonly start: Day;
  readonly end: Day;
  /** Nobody named the days: they are our guess. */
  readonly assumed: boolean;
}

/**
 * Whether a host takes the applicant, and what it adds to the rotations at other hosts that lie ahead: on the days given, else on those
 * of its own rotation, else on days that we assume. Throws Fault `rotation-dates-invalid` when the
 * last day lies before the first.
 */
export function hostEffort(rows: SeasonRows, host: Host, given: ThoughtOf): HostEffort {
  const ahead = rows.rotations.filter((rotation) => endsAhead(rotation, rows.today));
  const own = ahead.find((rotation) => rotation.host === host.id);
  const days = daysOf(given, own ?? assumedDays(ahead, rows.today));
  const assumed = own === undefined && given.start === undefined;
  const { appliedOn, arrivesOn, exceptions } = own ?? {};
  const marks = own === undefined ? {} : marksOf(own);
  const chosen = atOtherHosts(rows, ahead, host);
  const effort = marginalEffort({
    ...rows,
    ...days,
    ...marks,
    host,
    chosen,
    appliedOn,
    arrivesOn,
    exceptions,
  });
  const thought = own ?? newRotation(idOf(`thought:${host.id}`), { host: host.id, ...days });
  const { admission } = admitRotation(rows, { ...thought, ...days }, host);
  return { effort, eligibility: sayEligibility(host, admission, assumed), ...days, assumed };
}

/** What a host that is closed would want, nobody is going to get. */
function atOtherHosts(rows: SeasonRows, rotations: readonly Rotation[], host: Host) {
  return rotations.flatMap((rotation) => {
    const its = rows.hosts.find(({ id }) => id === rotation.host);
    if (its === undefined || its.id === host.id) return [];
    return isClosed(admitRotation(rows, rotation, its)) ? [] : [{ rotation, host: its }];
  });
}

function daysOf(given: ThoughtOf, otherwise: { readonly start: Day; readonly end: Day }) {
  const start = given.start ?? otherwise.start;
  const end = given.end ?? addDays(start, daysBetween(otherwise.start, otherwise.end));
  requireDaysInOrder({ start, end });
  return { start, end };
}
