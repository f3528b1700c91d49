import type { BackwardStep } from '../rotations/backward-step.ts';
import type { Day } from '../shared/day.ts';
import { daysFrom, type NextStep } from './next-step.ts';

/** What was counted back from the starts, as steps of the agenda. */
export function preparationSteps(
  backward: readonly BackwardStep[],
  today: Day,
): readonly NextStep[] {
  return backward.map(({ key, day, from, title, why, rotations }) => {
    const [action = '', ...about] = title.split(' ');
    return {
      key,
      parts: [key],
      kind: 'preparation',
      ...daysFrom(day, today),
      ...(from !== undefined && from > today ? { from } : {}),
      action,
      about: about.join(' '),
      reason: why,
      rotations,
      rotation: rotations[0],
    };
  });
}
