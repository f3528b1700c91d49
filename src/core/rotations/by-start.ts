import { compareText } from '../shared/compare-text.ts';
import type { Rotation } from './rotation.ts';

/** For sorting by first day; the identifier settles it, so that the order of rows never shows. */
export function byStart(
  a: Pick<Rotation, 'start' | 'id'>,
  b: Pick<Rotation, 'start' | 'id'>,
): number {
  return compareText(a.start, b.start) || compareText(a.id, b.id);
}
