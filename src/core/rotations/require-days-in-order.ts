import { Fault } from '../shared/fault.ts';
import type { Rotation } from './rotation.ts';

/** Throws Fault `rotation-dates-invalid` where the last day lies before the first. */
export function requireDaysInOrder({ start, end }: Pick<Rotation, 'start' | 'end'>): void {
  if (end >= start) return;
  throw new Fault(
    'rotation-dates-invalid',
    'The last day lies before the first. Correct one of them.',
  );
}
