import type { Rotation } from '../../core/rotations/rotation.ts';
import { compareText } from '../../core/shared/compare-text.ts';
import { toDayNumber } from '../../core/shared/day.ts';

/** The line of the header that each rotation stands on, so that no two names lie over each other. */
export function layLanes(
  rotations: readonly Pick<Rotation, 'start' | 'end'>[],
  /** The days that the narrowest name takes at this zoom. */
  leastDays: number,
): number[] {
  const freeFrom: number[] = [];
  const lanes = new Map<Pick<Rotation, 'start' | 'end'>, number>();
  const byStart = [...rotations].sort((a, b) => compareText(a.start, b.start));
  for (const rotation of byStart) {
    const start = toDayNumber(rotation.start);
    const taken = freeFrom.findIndex((free) => free <= start);
    const lane = taken < 0 ? freeFrom.length : taken;
    freeFrom[lane] = Math.max(toDayNumber(rotation.end) + 1, start + leastDays);
    lanes.set(rotation, lane);
  }
  return rotations.map((rotation) => lanes.get(rotation) ?? 0);
}
