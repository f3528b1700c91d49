import { type HostDeadline, hostDeadlines } from '../../admission/host-deadlines.ts';
import type { Host } from '../../hosts/host.ts';
import { upperFirst } from '../../requirements/describe-type.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { isToSend } from '../../rotations/under-way.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { CountedStep } from '../backward-step.ts';
import type { BackwardRows } from './backward-input.ts';

/** The hosts' own closing days: the application while it is not out, and what follows it. */
export function deadlineSteps(rows: BackwardRows): CountedStep[] {
  return rows.coming.flatMap(({ rotation, host }) =>
    hostDeadlines(host, rotation, rows.profile)
      .filter(({ what }) => what !== 'application' || !isOut(rotation, rows.today))
      .map((deadline) => deadlineStep(deadline, rotation, host)),
  );
}

function isOut(rotation: Rotation, today: string): boolean {
  const { appliedOn } = rotation;
  return !isToSend(rotation) || (appliedOn !== undefined && appliedOn <= today);
}

function deadlineStep(
  { rule, what, day, from, thing, why, open }: HostDeadline,
  rotation: Rotation,
  host: Host,
): CountedStep {
  const start = `the rotation starts on ${formatDay(rotation.start)}`;
  return {
    key: `deadline:${rotation.id}:${rule.id}`,
    kind: what === 'application' ? 'application' : 'host-day',
    day,
    from: what === 'application' ? from : undefined,
    ...(what === 'application'
      ? { action: 'Send', about: `${thing} to ${host.name}` }
      : { action: 'Get', about: `${thing} to ${host.name}` }),
    why:
      open === undefined
        ? `${host.name} ${why}; ${start}.`
        : `${upperFirst(open.whom)}, ${host.name} ${why}; ${start}, and ${open.silent}.`,
    rotations: [rotation.id],
    source: rule.source,
  };
}
