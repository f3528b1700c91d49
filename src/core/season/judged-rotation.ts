import type { AdmissionVerdict } from '../admission/admission-verdict.ts';
import type { AdmissionSummary } from '../admission/summarize-admission.ts';
import type { Host } from '../hosts/host.ts';
import type { ExplainedVerdict, RotationVerdicts, Verdict } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';

/** One rotation with all that is decided about it: whom its host takes, and what it asks for. */
export interface JudgedRotation<Item extends Verdict = Verdict> {
  readonly rotation: Rotation;
  readonly host: Host;
  /** How each of the host's admission rules stands. */
  readonly admission: readonly AdmissionVerdict[];
  /** How they stand together. */
  readonly standing: AdmissionSummary;
  /** How the host's requirements stand; blocked and empty where the host is closed to the applicant. */
  readonly verdicts: RotationVerdicts<Item>;
}

/** The same with every verdict in words. */
export type ExplainedRotation = JudgedRotation<ExplainedVerdict>;
