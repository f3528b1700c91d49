import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { applyBy } from './last-sensible-day.ts';
import { daysFrom, type JudgedRotation, type NextStep } from './next-step.ts';

/** Applications that nothing holds up: what the host wants with them is there. */
export function applicationSteps(
  judged: readonly JudgedRotation[],
  today: Day,
): readonly NextStep[] {
  return judged.flatMap((one) => sendStep(one, today));
}

function sendStep({ rotation, host, verdicts }: JudgedRotation, today: Day): NextStep[] {
  const { id, start, appliedOn, stage } = rotation;
  const isOpen = stage === 'researching' || stage === 'contacted';
  if (!isOpen || host.requirements.length === 0 || verdicts.status === 'blocked') return [];
  const by = applyBy(rotation);
  // A day that the applicant chose can be late; one that we only reckon cannot.
  const days = appliedOn === undefined && by < today ? { day: today } : daysFrom(by, today);
  return [
    {
      key: `application:${id}`,
      parts: [`application:${id}`],
      kind: 'application',
      ...days,
      action: 'Send the application to',
      about: host.name,
      reason: `Nothing that it wants to apply is in the way. The rotation starts on ${formatDay(start)}.`,
      rotations: [id],
      rotation: id,
      host: host.id,
    },
  ];
}
