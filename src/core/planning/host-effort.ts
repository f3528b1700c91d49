import type { Host } from '../hosts/host.ts';
import { marksOf } from '../requirements/circumstances.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { endsAhead } from '../rotations/under-way.ts';
import type { SeasonRows } from '../season/season-rows.ts';
import { addDays, type Day, daysBetween } from '../shared/day.ts';
import { Fault } from '../shared/fault.ts';
import { assumedDays } from './assumed-days.ts';
import { type MarginalEffort, marginalEffort } from './marginal-effort.ts';

/** The days that a person thinks of; a last day alone moves nothing. */
export interface ThoughtOf {
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

export interface HostEffort {
  readonly effort: MarginalEffort;
  /** The days it was judged on, both inclusive. */
  readonly start: Day;
  readonly end: Day;
  /** Nobody named the days: they are our guess. */
  readonly assumed: boolean;
}

/**
 * What a host adds to the rotations at other hosts that lie ahead: on the days given, else on those
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
  return { effort, ...days, assumed };
}

function atOtherHosts({ hosts }: SeasonRows, rotations: readonly Rotation[], host: Host) {
  return rotations.flatMap((rotation) => {
    const its = hosts.find(({ id }) => id === rotation.host);
    return its === undefined || its.id === host.id ? [] : [{ rotation, host: its }];
  });
}

function daysOf(given: ThoughtOf, otherwise: { readonly start: Day; readonly end: Day }) {
  const start = given.start ?? otherwise.start;
  const end = given.end ?? addDays(start, daysBetween(otherwise.start, otherwise.end));
  if (end < start) {
    throw new Fault(
      'rotation-dates-invalid',
      'The last day lies before the first. Correct one of them.',
    );
  }
  return { start, end };
}
