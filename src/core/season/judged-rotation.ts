import type { Host } from '../hosts/host.ts';
import type { RotationVerdicts } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';

/** A rotation with its host and the verdicts on the host's requirements. */
export interface JudgedRotation {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly verdicts: RotationVerdicts;
}
