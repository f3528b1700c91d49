import type { AdmissionVerdict } from '../admission/admission-verdict.ts';
import type { AdmissionSummary } from '../admission/summarize-admission.ts';
import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';

/** How the host's admission rules stand for one rotation, each and together. */
export interface Admitted {
  readonly admission: readonly AdmissionVerdict[];
  readonly standing: AdmissionSummary;
}

/** All that an admission is made from, beside the row of the rotation. */
export interface AdmissionGround {
  readonly host: Host;
  readonly profile: Profile;
  readonly today: Day;
  readonly others: readonly Rotation[];
}

/** An admission with what it was made from. */
export interface KeptAdmission extends Admitted {
  readonly ground: AdmissionGround;
}
