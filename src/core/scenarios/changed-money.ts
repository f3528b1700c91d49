import type { Timing } from '../budget/budget-line.ts';
import { followRotation } from '../budget/follow-rotation.ts';
import { formatDay, formatDayRange } from '../shared/format-day.ts';
import type { Move } from './move.ts';
import type { MoveChange } from './move-change.ts';

/** The lines of the budget whose days move with the rotation. */
export function changedMoney({ before, after, rotation, lines }: Move): MoveChange[] {
  const was = before.rows.rotations.find(({ id }) => id === rotation);
  const is = after.rows.rotations.find(({ id }) => id === rotation);
  if (was === undefined || is === undefined) return [];
  const timings = new Map(lines.map(({ id, timing }) => [id, timing]));
  return followRotation(lines, was.id, was, is).map(({ id, title, timing }) => ({
    kind: 'money',
    says: `${title} ${sayTiming(timings.get(id))} → ${sayTiming(timing)}`,
    worse: false,
  }));
}

function sayTiming(timing: Timing | undefined): string {
  if (timing === undefined) return '';
  return timing.kind === 'day' ? formatDay(timing.day) : formatDayRange(timing.from, timing.to);
}
