import type { Changes } from '../shared/apply-changes.ts';
import { Fault } from '../shared/fault.ts';
import type { RotationId } from '../shared/id.ts';
import { requireDaysInOrder } from './require-days-in-order.ts';
import type { Rotation } from './rotation.ts';

const NEW_ROTATION = {
  title: '',
  type: 'other',
  stage: 'researching',
  tags: [],
  notes: '',
  elective: '',
  exceptions: [],
} as const satisfies Partial<Rotation>;

/**
 * A rotation as it begins. Throws Fault `rotation-incomplete` without its host or days, and
 * `rotation-dates-invalid` where they are in the wrong order.
 */
export function newRotation(id: RotationId, { host, start, end }: Changes<Rotation>): Rotation {
  if (host === undefined || start === undefined || end === undefined) {
    throw new Fault(
      'rotation-incomplete',
      'A new rotation needs its host, its first and its last day. Name all three.',
    );
  }
  requireDaysInOrder({ start, end });
  return { ...NEW_ROTATION, id, host, start, end };
}
