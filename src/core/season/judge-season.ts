import type { Host } from '../hosts/host.ts';
import type { RotationVerdicts } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { Fault } from '../shared/fault.ts';
import { judgeRotation } from './judge-rotation.ts';
import type { SeasonRows } from './season-rows.ts';

export interface JudgedRotation {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly verdicts: RotationVerdicts;
}

/**
 * The one way to verdicts: screen, packet, agenda and command line all come through here. Throws
 * Fault `host-not-found`.
 */
export function judge(rows: SeasonRows, rotation: Rotation): JudgedRotation {
  const host = rows.hosts.find(({ id }) => id === rotation.host);
  if (host === undefined)
    throw new Fault('host-not-found', 'The host of this rotation is not there any more.');
  return { rotation, host, verdicts: judgeRotation({ ...rows, rotation, host }) };
}

/** Rotations that still lie ahead of the applicant, by start day, each judged. */
export function judgeSeason(rows: SeasonRows): JudgedRotation[] {
  return rotationsAhead(rows).map((rotation) => judge(rows, rotation));
}

/** Rotations that still ask for something: neither completed nor declined. */
export function rotationsAhead({ rotations }: Pick<SeasonRows, 'rotations'>): Rotation[] {
  return rotations.filter(({ stage }) => stage !== 'completed' && stage !== 'declined');
}
