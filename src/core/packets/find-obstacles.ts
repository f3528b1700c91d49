import type { JudgedRotation } from '../season/judged-rotation.ts';
import type { RotationId } from '../shared/id.ts';
import type { PlanInput } from './plan-input.ts';
import { preflightPacket } from './preflight-packet.ts';

/** Why the packet of a rotation cannot go out, though its verdicts are ready: no name, no copy, too large. */
export interface Obstacle {
  readonly rotation: RotationId;
  /** What pre-flight says first. */
  readonly message: string;
}

/** The first error of the packet's pre-flight; none where it can go out. */
export function findObstacles(input: PlanInput): readonly Obstacle[] {
  const first = preflightPacket(input).find(({ severity }) => severity === 'error');
  return first === undefined ? [] : [{ rotation: input.rotation.id, message: first.message }];
}

/** The same rotations, where none is called ready whose packet cannot go out. */
export function withObstacles<One extends JudgedRotation>(
  judged: readonly One[],
  obstacles: readonly Obstacle[],
): One[] {
  const messages = new Map(obstacles.map(({ rotation, message }) => [rotation, message]));
  return judged.map((one) => {
    const summary = messages.get(one.rotation.id);
    if (summary === undefined || one.verdicts.status !== 'ready') return one;
    return { ...one, verdicts: { ...one.verdicts, status: 'blocked' as const, summary } };
  });
}
