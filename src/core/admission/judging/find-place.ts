import type { Rotation } from '../../rotations/rotation.ts';
import { type Finding, passes } from './finding.ts';

/** Passes where the host has answered with a place; undefined while it has not. */
export function findPlace({ stage }: Pick<Rotation, 'stage'>): Finding | undefined {
  const hasPlace = stage === 'offered' || stage === 'scheduled' || stage === 'completed';
  return hasPlace ? passes('the host has given you the place') : undefined;
}
