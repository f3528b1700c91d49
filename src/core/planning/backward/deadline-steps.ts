import { type HostDeadline, hostDeadlines } from '../../admission/host-deadlines.ts';
import { nameElectives } from '../../admission/name-electives.ts';
import type { Host } from '../../hosts/host.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { isToSend } from '../../rotations/under-way.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { BackwardStep } from '../backward-step.ts';
import { rotationsToCome } from '../renewals/list-needs.ts';
import type { BackwardRows } from './backward-input.ts';

/** The hosts' own closing days: the application while it is not out, and what follows it. */
export function deadlineSteps(rows: BackwardRows): BackwardStep[] {
  return rotationsToCome(rows).flatMap(({ rotation, host }) =>
    hostDeadlines(host, rotation)
      .filter(({ what }) => what === 'other' || !isOut(rotation, rows.today))
      .map((deadline) => deadlineStep(deadline, rotation, host)),
  );
}

function isOut(rotation: Rotation, today: string): boolean {
  const { appliedOn } = rotation;
  return !isToSend(rotation) || (appliedOn !== undefined && appliedOn <= today);
}

function deadlineStep(
  { rule, what, day, from, thing, why, onlyFor }: HostDeadline,
  rotation: Rotation,
  host: Host,
): BackwardStep {
  const start = `the rotation starts on ${formatDay(rotation.start)}`;
  return {
    key: `deadline:${rotation.id}:${rule.id}`,
    kind: what === 'application' ? 'application' : 'host-day',
    day,
    from: what === 'application' ? from : undefined,
    ...(what === 'application'
      ? { action: 'Send', about: `${thing} to ${host.name}` }
      : { action: 'Have', about: `${thing} with ${host.name}` }),
    why:
      onlyFor === undefined
        ? `${host.name} ${why}; ${start}.`
        : `For ${nameElectives(onlyFor)}, ${host.name} ${why}; ${start} and does not say which elective it is.`,
    rotations: [rotation.id],
    source: rule.source,
  };
}
