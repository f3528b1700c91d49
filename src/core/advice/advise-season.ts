import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import { typeAsNamed } from '../requirements/type-as-named.ts';
import { byStart } from '../rotations/by-start.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { isUnderWay } from '../rotations/under-way.ts';
import { admitRotation, isClosed } from '../season/admit-rotation.ts';
import type { Day } from '../shared/day.ts';
import type { Advice } from './advice.ts';
import { adviseBalance } from './advise-balance.ts';
import { adviseCount } from './advise-count.ts';
import { adviseDepth } from './advise-depth.ts';
import { adviseGoals } from './advise-goals.ts';
import { adviseMix } from './advise-mix.ts';
import { adviseLetters, adviseMonths } from './advise-months.ts';
import { adviseTests, adviseVisa } from './advise-papers.ts';
import { sayAdvice } from './say-advice.ts';

/**
 * The guide's strategy for this applicant and these rotations, as advice: what fits, what to
 * consider, what the profile leaves open. It blocks nothing. A type that nobody chose is read from the
 * names. Declined rotations and those at hosts that are closed to this applicant do not count; topics
 * that need rotations are left out while there are none.
 */
export function adviseSeason(season: {
  readonly profile: Profile;
  readonly rotations: readonly Rotation[];
  readonly hosts: readonly Host[];
  readonly today: Day;
}): readonly Advice[] {
  const rotations = season.rotations
    .filter((rotation) => counts(season, rotation))
    .map((rotation) => ({ ...rotation, type: typeAsNamed(rotation) }))
    .sort(byStart);
  const plan = { ...season, rotations };
  return [
    adviseCount(plan),
    adviseDepth(plan),
    adviseMonths(plan),
    adviseLetters(plan),
    adviseBalance(plan),
    adviseMix(plan),
    adviseGoals(plan),
    adviseTests(plan),
    adviseVisa(plan),
  ].flatMap((advice) => (advice === undefined ? [] : [sayAdvice(advice)]));
}

function counts(season: Parameters<typeof adviseSeason>[0], rotation: Rotation): boolean {
  if (!isUnderWay(rotation)) return rotation.stage === 'completed';
  const host = season.hosts.find(({ id }) => id === rotation.host);
  return host === undefined || !isClosed(admitRotation(season, rotation, host));
}
