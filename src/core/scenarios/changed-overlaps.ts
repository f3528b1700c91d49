import { findOverlaps, type Overlap } from '../rotations/find-overlaps.ts';
import type { SeasonRows } from '../season/season-rows.ts';
import { formatDayRange } from '../shared/format-day.ts';
import type { RotationId } from '../shared/id.ts';
import type { Move } from './move.ts';
import type { MoveChange } from './move-change.ts';

/** The rotations that would come to lie on the days of the one that moves, on other days of it, or on none any more. */
export function changedOverlaps({ before, after, rotation }: Move): MoveChange[] {
  const was = overlapsOf(before.rows, rotation);
  const is = overlapsOf(after.rows, rotation);
  const others = [...new Set([...is.keys(), ...was.keys()])];
  return others.flatMap((other) => {
    const [old, now] = [was.get(other), is.get(other)];
    if (old?.from === now?.from && old?.to === now?.to) return [];
    return [
      {
        kind: 'overlap' as const,
        says: `${nameOf(after.rows, other)} ${sayOverlap(now)}`,
        worse: now !== undefined && old === undefined,
      },
    ];
  });
}

function overlapsOf(
  { rotations }: SeasonRows,
  rotation: RotationId | undefined,
): ReadonlyMap<RotationId, Overlap> {
  return new Map(
    findOverlaps(rotations).flatMap((overlap) => {
      const { first, second } = overlap;
      if (first !== rotation && second !== rotation) return [];
      return [[first === rotation ? second : first, overlap] as const];
    }),
  );
}

function sayOverlap(overlap: Overlap | undefined): string {
  if (overlap === undefined) return 'overlaps no more';
  return `overlaps, ${formatDayRange(overlap.from, overlap.to)}`;
}

function nameOf({ rotations, hosts }: SeasonRows, id: RotationId): string {
  const rotation = rotations.find((one) => one.id === id);
  const host = hosts.find((one) => one.id === rotation?.host);
  return [rotation?.title ?? '', host?.name ?? ''].filter((part) => part !== '').join(' at ');
}
