import type { Phase } from '../requirements/requirement.ts';
import type { Rotation, RotationStage } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';

/**
 * The steps whose items count now. Until an offer comes, what is wanted to apply; with the offer,
 * what follows it; once scheduled, what is wanted before the first day. From the first day on
 * everything is due, whatever the stage still says.
 */
export function duePhases(
  { stage, start }: Pick<Rotation, 'stage' | 'start'>,
  today: Day,
): readonly Phase[] {
  return today >= start ? EVERY_PHASE : BY_STAGE[stage];
}

const EVERY_PHASE: readonly Phase[] = ['apply', 'after-offer', 'before-start', 'day-one'];

const BY_STAGE: Readonly<Record<RotationStage, readonly Phase[]>> = {
  researching: ['apply'],
  contacted: ['apply'],
  applied: ['apply'],
  offered: ['apply', 'after-offer'],
  scheduled: ['apply', 'after-offer', 'before-start'],
  completed: EVERY_PHASE,
  declined: ['apply'],
};
