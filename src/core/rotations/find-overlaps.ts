import { compareText } from '../shared/compare-text.ts';
import { type Day, earliestDay } from '../shared/day.ts';
import type { RotationId } from '../shared/id.ts';
import { byStart } from './by-start.ts';
import type { Rotation } from './rotation.ts';

/** The days that two rotations share, both inclusive; `first` starts no later than `second`. */
export interface Overlap {
  readonly first: RotationId;
  readonly second: RotationId;
  readonly from: Day;
  readonly to: Day;
}

/**
 * Every pair of rotations that share a day, each pair once, by first shared day. Declined ones hold
 * no days. Sorted by start, so only neighbours that can still touch are compared.
 */
export function findOverlaps(rotations: readonly Rotation[]): readonly Overlap[] {
  const standing = rotations.filter(({ stage }) => stage !== 'declined').sort(byStart);
  const overlaps = standing.flatMap((first, index) =>
    overlapsAfter(first, standing.slice(index + 1)),
  );
  return overlaps.sort((a, b) => compareText(a.from, b.from));
}

function overlapsAfter(first: Rotation, later: readonly Rotation[]): Overlap[] {
  const touching: Overlap[] = [];
  for (const second of later) {
    if (second.start > first.end) break;
    const to = earliestDay([first.end, second.end]) ?? first.end;
    touching.push({ first: first.id, second: second.id, from: second.start, to });
  }
  return touching;
}
