import { type HostDeadline, hostDeadlines } from '../../admission/host-deadlines.ts';
import type { Host } from '../../hosts/host.ts';
import { nameElectives } from '../../hosts/name-electives.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import type { BackwardStep } from '../backward-step.ts';
import { rotationsAhead } from '../renewals/list-needs.ts';
import type { BackwardRows } from './backward-input.ts';

/** The hosts' own closing days: the application while it is not out, and what follows it. */
export function deadlineSteps(rows: BackwardRows): BackwardStep[] {
  return rotationsAhead(rows).flatMap(({ rotation, host }) =>
    hostDeadlines(host, rotation)
      .filter(({ what }) => what === 'other' || !isOut(rotation, rows.today))
      .map((deadline) => deadlineStep(deadline, rotation, host)),
  );
}

function isOut({ stage, appliedOn }: Rotation, today: string): boolean {
  const applying = stage === 'researching' || stage === 'contacted';
  return !applying || (appliedOn !== undefined && appliedOn <= today);
}

function deadlineStep(
  { rule, what, day, from, onlyFor }: HostDeadline,
  rotation: Rotation,
  host: Host,
): BackwardStep {
  const { demand } = rule;
  const title =
    demand.kind === 'due-before'
      ? `Have ${lowerFirst(demand.what)} with ${host.name}`
      : `Send the application to ${host.name}`;
  return {
    key: `deadline:${rotation.id}:${rule.id}`,
    day,
    from: what === 'application' ? from : undefined,
    title,
    why: `${sayFor(onlyFor)}${host.name} ${explain(rule)}; the rotation starts on ${formatDay(rotation.start)}${onlyFor === undefined ? '' : ' and does not say which elective it is'}.`,
    rotations: [rotation.id],
    source: rule.source,
  };
}

function sayFor(electives: HostDeadline['onlyFor']): string {
  return electives === undefined ? '' : `For ${nameElectives(electives)}, `;
}

function explain({ demand }: HostDeadline['rule']): string {
  switch (demand.kind) {
    case 'lead-time':
      return `takes no application later than ${formatSpan(demand.closes)} before the start`;
    case 'due-before':
      return `wants it ${formatSpan(demand.span)} before the start`;
    case 'fixed-blocks':
      return 'closes the applications for this block on this day';
    default:
      return 'takes applications in this window only; which window serves which start is our inference';
  }
}

/** "Documents" as "documents"; "NYSED permission" stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
