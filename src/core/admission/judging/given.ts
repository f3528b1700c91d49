import type { Profile } from '../../applicant/profile.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import type { Day } from '../../shared/day.ts';

/** What a demand is judged against. */
export interface Given {
  readonly host: { readonly name: string };
  readonly rotation: Rotation;
  /**
   * The other rotations at this host that were not declined and that the rule concerns; none for
   * kinds that look at one rotation alone.
   */
  readonly others: readonly Rotation[];
  readonly profile: Profile;
  readonly today: Day;
}
