import type { CountedStep } from '../planning/backward-step.ts';
import type { JudgedRotation } from '../season/judged-rotation.ts';
import type { Day } from '../shared/day.ts';
import { fitClauses } from '../shared/fit-line.ts';
import { daysFrom, type NextStep } from './next-step.ts';

/** What was counted back from the starts and is a thing of its own, as steps of the agenda. */
export function preparationSteps(
  backward: readonly CountedStep[],
  today: Day,
): readonly NextStep[] {
  return backward.map(({ key, day, from, action, about, why, rotations }) => ({
    key,
    parts: [key],
    kind: 'preparation',
    ...daysFrom(day, today),
    ...(from !== undefined && from > today ? { from } : {}),
    action,
    about,
    reason: why,
    short: fitClauses(why),
    rotations,
    rotation: rotations[0],
  }));
}

/** Closing days of applications are left to the step of the application itself. */
export function withoutApplications(
  backward: readonly CountedStep[],
  judged: readonly JudgedRotation[],
): readonly CountedStep[] {
  const own = new Set(judged.map(({ rotation }) => rotation.id));
  return backward.filter(
    ({ kind, rotations }) => kind !== 'application' || !rotations.some((id) => own.has(id)),
  );
}
