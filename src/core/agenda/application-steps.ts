import { applicationDeadline } from '../admission/application-deadline.ts';
import type { HostDeadline } from '../admission/host-deadlines.ts';
import { closingVerdicts } from '../admission/summarize-admission.ts';
import type { Profile } from '../applicant/profile.ts';
import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { isToSend } from '../rotations/under-way.ts';
import { isClosed } from '../season/admit-rotation.ts';
import { applyBy } from '../season/application-days.ts';
import type { JudgedRotation } from '../season/judged-rotation.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { daysFrom, type NextStep } from './next-step.ts';

/**
 * Applications that are still to go out: those that nothing holds up, and those that a host's own
 * closing day waits for, whatever holds them up. Of a host that is closed one can only ask whether.
 */
export function applicationSteps(
  judged: readonly JudgedRotation[],
  profile: Profile,
  today: Day,
): readonly NextStep[] {
  return judged.flatMap((one) => {
    const { rotation, host, verdicts, admission } = one;
    const closing = isToSend(rotation) ? applicationDeadline(host, rotation, profile) : undefined;
    const isOver = closing !== undefined && closing.day < today;
    if (isClosed(one) && !(isOver && closingVerdicts(admission).length === 1))
      return [askStep(one, today)];
    if (isOver) return [closedStep(rotation, host, closing, today)];
    if (!isToSend(rotation)) return [];
    const isHeldUp = verdicts.status === 'blocked';
    if (closing === undefined && (isHeldUp || host.requirements.length === 0)) return [];
    const sendBy = applyBy(rotation, host, profile, today);
    return [sendStep(rotation, host, closing, isHeldUp, sendBy, today)];
  });
}

function sendStep(
  rotation: Rotation,
  host: Host,
  closing: HostDeadline | undefined,
  isHeldUp: boolean,
  sendBy: Day,
  today: Day,
): NextStep {
  const from = closing?.from;
  return {
    ...aboutApplication(rotation, host),
    ...daysFrom(sendBy, today),
    ...(from !== undefined && from > today ? { from } : {}),
    action: 'Send the application to',
    reason: `${sayClosing(closing)}${isHeldUp ? 'What it wants with the application is not all there yet' : 'Nothing that it wants to apply is in the way'}. The rotation starts on ${formatDay(rotation.start)}.`,
  };
}

function sayClosing(closing: HostDeadline | undefined): string {
  return closing === undefined
    ? ''
    : `It takes applications${sayFor(closing)} until ${formatDay(closing.day)}${closing.open === undefined ? '' : `, and ${closing.open.silent}`}. `;
}

/** Where it is open whether the day is meant for this elective or person, of whom it is asked. */
function sayFor({ open }: HostDeadline): string {
  return open === undefined ? '' : ` ${open.whom}`;
}

/** The host does not take the applicant by its rules: whether it does all the same, only it can say. */
function askStep({ rotation, host, admission, standing }: JudgedRotation, today: Day): NextStep {
  const [first] = closingVerdicts(admission);
  return {
    ...aboutApplication(rotation, host),
    key: `closed:${rotation.id}`,
    parts: [`closed:${rotation.id}`],
    kind: 'question',
    day: today,
    action: 'Ask whether it takes you all the same:',
    reason: [standing.summary, first?.remedy ?? ''].filter((text) => text !== '').join(' '),
    ...(first === undefined ? {} : { short: first.short }),
  };
}

/** The host's own day has passed: whether it still takes one, only the host can say. */
function closedStep(rotation: Rotation, host: Host, closing: HostDeadline, today: Day): NextStep {
  return {
    ...aboutApplication(rotation, host),
    ...daysFrom(closing.day, today),
    action: 'Ask whether it still takes applications:',
    reason: `By its rules${sayFor(closing)} it closed on ${formatDay(closing.day)} for a start on ${formatDay(rotation.start)}.`,
  };
}

function aboutApplication({ id }: Rotation, host: Host) {
  const key = `application:${id}`;
  return {
    key,
    parts: [key],
    kind: 'application',
    about: host.name,
    rotations: [id],
    rotation: id,
    host: host.id,
  } as const;
}
