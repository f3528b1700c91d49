import { daysBetween } from '../shared/day.ts';
import type { Rotation } from './rotation.ts';

/** Whole weeks of a rotation: a block that ends on a Friday counts its last week in full. */
export function weeksOf({ start, end }: Pick<Rotation, 'start' | 'end'>): number {
  return Math.ceil((daysBetween(start, end) + 1) / 7);
}
