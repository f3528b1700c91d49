import type { Host } from '../hosts/host.ts';
import { marksOf } from '../requirements/circumstances.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { endsAhead } from '../rotations/under-way.ts';
import { admitRotation, isClosed } from '../season/admit-rotation.ts';
import type { SeasonRows } from '../season/season-rows.ts';
import { type HostEligibility, hostEligibility, type ThoughtOf } from './host-eligibility.ts';
import { type MarginalEffort, marginalEffort } from './marginal-effort.ts';

export interface HostEffort extends HostEligibility {
  readonly effort: MarginalEffort;
}

/**
 * Whether a host takes the applicant, and what it adds to the rotations at other hosts that lie ahead: on the days given, else on those
 * of its own rotation, else on days that we assume. Throws Fault `rotation-dates-invalid` when the
 * last day lies before the first.
 */
export function hostEffort(rows: SeasonRows, host: Host, given: ThoughtOf): HostEffort {
  const { own, ...eligible } = hostEligibility(rows, host, given);
  const ahead = rows.rotations.filter((rotation) => endsAhead(rotation, rows.today));
  const { appliedOn, arrivesOn, exceptions } = own ?? {};
  const marks = own === undefined ? {} : marksOf(own);
  const chosen = atOtherHosts(rows, ahead, host);
  const effort = marginalEffort({
    ...rows,
    start: eligible.start,
    end: eligible.end,
    ...marks,
    host,
    chosen,
    appliedOn,
    arrivesOn,
    exceptions,
  });
  return { effort, ...eligible };
}

/** What a host that is closed would want, nobody is going to get. */
function atOtherHosts(rows: SeasonRows, rotations: readonly Rotation[], host: Host) {
  return rotations.flatMap((rotation) => {
    const its = rows.hosts.find(({ id }) => id === rotation.host);
    if (its === undefined || its.id === host.id) return [];
    return isClosed(admitRotation(rows, rotation, its)) ? [] : [{ rotation, host: its }];
  });
}
