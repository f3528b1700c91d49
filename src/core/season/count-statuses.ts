import type { RotationStatus } from '../requirements/verdict.ts';
import { keysOf } from '../shared/keys-of.ts';

/** What a list says of rotations that stand so. */
const SAYS: Readonly<Record<RotationStatus, string>> = {
  blocked: 'blocked',
  attention: 'to look at',
  ready: 'ready',
};

/** "2 blocked, 1 to look at, 3 ready"; what no rotation is stays unsaid. */
export function countStatuses(rotations: readonly { readonly status: RotationStatus }[]): string {
  return keysOf(SAYS)
    .map((status) => [rotations.filter((one) => one.status === status).length, SAYS[status]])
    .filter(([count]) => count !== 0)
    .map((part) => part.join(' '))
    .join(', ');
}
