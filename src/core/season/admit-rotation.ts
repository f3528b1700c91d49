import { kindOf } from '../admission/demands/demand-kinds.ts';
import { judgeAdmission } from '../admission/judge-admission.ts';
import { summarizeAdmission } from '../admission/summarize-admission.ts';
import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';
import { areSame, comparing, isSame } from '../shared/same-parts.ts';
import type { AdmissionGround, Admitted } from './admitted.ts';
import type { SeasonMemory } from './season-memory.ts';

/** What it rests on whether a host takes somebody. */
export interface AdmittingRows {
  readonly profile: Profile;
  readonly rotations: readonly Rotation[];
  readonly today: Day;
}

/**
 * The one place that decides whether a host is closed to the applicant on these days: verdicts, plans,
 * packets and lists all ask it. With the memory of a season judged before, what nothing has changed is
 * the same object.
 */
export function admitRotation(
  { profile, rotations, today }: AdmittingRows,
  rotation: Rotation,
  host: Host,
  memory?: SeasonMemory,
): Admitted {
  const others = countsOthers(host)
    ? rotations.filter((one) => one.host === host.id && one.id !== rotation.id)
    : [];
  const ground = { host, profile, today, others };
  const before = memory?.admissions.get(rotation);
  if (before !== undefined && sameGround(before.ground, ground)) return before;
  const admission = judgeAdmission({ host, rotation, rotations, profile, today });
  const admitted = { admission, standing: summarizeAdmission(admission), ground };
  memory?.admissions.set(rotation, admitted);
  return admitted;
}

function countsOthers({ admission }: Host): boolean {
  return admission.some(({ demand }) => kindOf(demand).countsOthers);
}

/** Nothing is planned for a host that is closed, but to ask it. */
export function isClosed({ standing }: Pick<Admitted, 'standing'>): boolean {
  return standing.status === 'closed';
}

const sameGround = comparing<AdmissionGround>({
  host: isSame,
  profile: isSame,
  today: isSame,
  others: areSame,
});
