import type { Host } from '../hosts/host.ts';
import type { ExplainedVerdict, RotationVerdicts, Verdict } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';

/** A rotation with its host and the verdicts on the host's requirements. */
export interface JudgedRotation<Item extends Verdict = Verdict> {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly verdicts: RotationVerdicts<Item>;
}

/** The same with every verdict in words. */
export type ExplainedRotation = JudgedRotation<ExplainedVerdict>;
