import type { Host } from '../hosts/host.ts';
import type { Letter } from '../rotations/letter.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { addDays, type Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { HostId } from '../shared/id.ts';
import { daysFrom, type NextStep } from './next-step.ts';

/** Thanks are expected within days; after a month the agenda lets it be. Our inference. */
const THANKS_AFTER_DAYS = 3;
const THANKS_UNTIL_DAYS = 30;

/** What the end of a rotation asks for: to say how it went, and to thank those who taught. */
export function rotationEndSteps(input: {
  readonly rotations: readonly Rotation[];
  readonly hosts: readonly Host[];
  readonly letters: readonly Letter[];
  readonly today: Day;
}): readonly NextStep[] {
  const names = new Map(input.hosts.map(({ id, name }) => [id, name]));
  const withLetter = new Set(input.letters.map(({ rotation }) => rotation));
  return input.rotations.flatMap((rotation) => [
    ...closeStep(rotation, names, input.today),
    // A letter has its own thanks; two notes to one place would be the same thing twice.
    ...(withLetter.has(rotation.id) ? [] : thanksStep(rotation, names, input.today)),
  ]);
}

function closeStep(rotation: Rotation, names: ReadonlyMap<HostId, string>, today: Day): NextStep[] {
  const { end, stage } = rotation;
  if (end >= today || stage === 'completed' || stage === 'declined') return [];
  return [
    {
      ...aboutEnd('close', rotation, names),
      ...daysFrom(end, today),
      action: 'Say how it ended:',
      reason: `Its last day was ${formatDay(end)}. Set its stage to completed or declined.`,
    },
  ];
}

function thanksStep(
  rotation: Rotation,
  names: ReadonlyMap<HostId, string>,
  today: Day,
): NextStep[] {
  const { end, stage } = rotation;
  const isOn = stage === 'scheduled' || stage === 'completed';
  if (!isOn || addDays(end, THANKS_UNTIL_DAYS) < today) return [];
  return [
    {
      ...aboutEnd('thanks', rotation, names),
      ...daysFrom(addDays(end, THANKS_AFTER_DAYS), today),
      ...(end > today ? { from: end } : {}),
      action: 'Thank the team at',
      reason: `The rotation ends on ${formatDay(end)}. A short note by e-mail keeps the door open.`,
    },
  ];
}

function aboutEnd(what: string, { id, host }: Rotation, names: ReadonlyMap<HostId, string>) {
  const key = `${what}:${id}`;
  return {
    key,
    parts: [key],
    kind: 'rotation',
    about: names.get(host) ?? 'the rotation',
    rotations: [id],
    rotation: id,
  } as const;
}
