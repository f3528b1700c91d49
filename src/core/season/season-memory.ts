import type { Host } from '../hosts/host.ts';
import type { Circumstances } from '../requirements/circumstances.ts';
import type { Ground, LaidGround } from '../requirements/ground.ts';
import type { KeptVerdict } from '../requirements/judge-again.ts';
import type { RotationVerdicts } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Admitted, KeptAdmission } from './admitted.ts';
import type { JudgedRotation } from './judged-rotation.ts';
import type { Standing } from './summarize-rotation.ts';

/**
 * What was judged, each verdict with all that it was made from, so that the next judging makes only
 * what an edit touches. Whoever holds a season's rows holds its memory, and lets go of both together:
 * a session when it locks, a page when it closes. Without one, everything is judged anew.
 */
export interface SeasonMemory {
  ground: LaidGround | undefined;
  /** By row, and no longer than the row: a moved rotation leaves the one before it behind. */
  readonly rotations: WeakMap<Rotation, KeptRotation>;
  /** How admission stood for a row, by all that it was made from. */
  readonly admissions: WeakMap<Rotation, KeptAdmission>;
  /** What was answered for a row last, to be answered again where it is the same. */
  readonly judged: WeakMap<Rotation, KeptJudgement>;
}

/** An answer, with what it was put together from. */
export interface KeptJudgement {
  readonly asked: RotationVerdicts;
  readonly admitted: Admitted;
  readonly judged: JudgedRotation;
}

/** What was judged for one row of a rotation. */
export interface KeptRotation {
  readonly host: Host;
  readonly ground: Ground;
  readonly circumstances: Circumstances;
  readonly staleAfterMonths: number | undefined;
  readonly verdicts: readonly KeptVerdict[];
  readonly standing: Standing;
  readonly result: RotationVerdicts;
}

export function createSeasonMemory(): SeasonMemory {
  return {
    ground: undefined,
    rotations: new WeakMap(),
    admissions: new WeakMap(),
    judged: new WeakMap(),
  };
}
