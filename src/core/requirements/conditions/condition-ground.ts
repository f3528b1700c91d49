import type { Profile } from '../../applicant/profile.ts';
import type { Day } from '../../shared/day.ts';
import type { RotationType } from '../rotation-type.ts';

/** What a rotation says of itself, for conditions to ask. */
export interface RotationMarks {
  /** Absent while nobody has said it. */
  readonly type?: RotationType | undefined;
  /** What the host calls the elective; empty while it is not known. */
  readonly elective: string;
  /** Free words, the campus for one. */
  readonly tags: readonly string[];
}

/** Who applies, and for which rotation: all that a condition can look at. */
export interface ConditionGround {
  readonly profile: Profile;
  readonly marks: RotationMarks;
  /** First and last day of the rotation, both inclusive. */
  readonly days: { readonly start: Day; readonly end: Day };
}
