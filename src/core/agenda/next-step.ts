import type { Host } from '../hosts/host.ts';
import type { RotationVerdicts } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';
import type { RotationId } from '../shared/id.ts';

/** One thing to do, for however many rotations it serves. */
export interface NextStep {
  /** The last sensible day for it; never before today. */
  readonly day: Day;
  /** A verb: "Get", "Type in", "Ask the host". */
  readonly action: string;
  /** What it is done to: "BLS card". */
  readonly about: string;
  readonly reason: string;
  readonly rotations: readonly RotationId[];
}

export interface JudgedRotation {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly verdicts: RotationVerdicts;
}
