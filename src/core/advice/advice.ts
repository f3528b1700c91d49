import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';
import type { RotationId } from '../shared/id.ts';
import type { InParts } from '../shared/word-parts.ts';

export type AdviceTopic =
  | 'how-many'
  | 'depth'
  | 'months'
  | 'letters'
  | 'balance'
  | 'mix'
  | 'goals'
  | 'tests'
  | 'visa';

/**
 * - fits: the season does what is advised.
 * - consider: it does not; worth a thought, and never a block.
 * - unclear: what the profile or the rotations do not say decides it.
 */
export type AdviceStance = 'fits' | 'consider' | 'unclear';

/** What an advice says about one rotation or one goal. */
export interface AdviceLine {
  readonly about: string;
  readonly rotation?: RotationId | undefined;
  readonly stance: AdviceStance;
  readonly says: string;
}

/** An advice as it is decided: how the season stands, what to do, and why. */
export interface AdviceDraft {
  readonly topic: AdviceTopic;
  readonly stance: AdviceStance;
  /** How the season stands, without its stop; empty where only what to do is said. */
  readonly stands: string;
  /** What to do; empty where nothing is. */
  readonly do: string;
  /** Why, with the season's own figures; says which limits are our reading of the guide. */
  readonly reason: string;
  /** Where the advice comes from. */
  readonly source: string;
  readonly lines: readonly AdviceLine[];
}

/** The same in words. */
export interface Advice extends Omit<AdviceDraft, 'stands' | 'do'>, InParts {
  /** One sentence: how it stands, and what to do. */
  readonly advice: string;
}

export interface SeasonPlan {
  readonly profile: Profile;
  /** Not declined, by start day. */
  readonly rotations: readonly Rotation[];
  readonly hosts: readonly Host[];
  readonly today: Day;
}

/** The away rotation guide for international graduates that came with the project, without a date. */
export const GUIDE = 'Guide text';

export function countRotations(count: number): string {
  return count === 1 ? '1 rotation' : `${count} rotations`;
}
