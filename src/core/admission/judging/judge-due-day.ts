import { isToSend } from '../../rotations/under-way.ts';
import type { Day } from '../../shared/day.ts';
import { formatDay, formatDistance } from '../../shared/format-day.ts';
import { ask, type Finding, fails, passes } from './finding.ts';
import type { Given } from './given.ts';
import type { GrammaticalNumber } from './grammatical-number.ts';

interface DueThing {
  /** As it stands inside a sentence: "all fees". */
  readonly thing: string;
  readonly number: GrammaticalNumber;
  /** The last day to have it with the host. */
  readonly due: Day;
  /** Which first day would do for somebody who has not applied yet. */
  readonly otherwise: string;
}

/** What a host wants in hand by a day: in time, or what to do about it. */
export function judgeDueDay(
  { thing, number: { is, was, it, itIs }, due, otherwise }: DueThing,
  { rotation, today }: Pick<Given, 'rotation' | 'today'>,
): Finding {
  if (rotation.stage === 'completed') return passes('the rotation is completed', '', due);
  if (today <= due)
    return passes(
      `${thing} ${is} due on ${formatDay(due)}, ${formatDistance(today, due)}`,
      `Get ${it} to the host by ${formatDay(due)}.`,
      due,
    );
  const over = `${thing} ${was} due on ${formatDay(due)}, ${formatDistance(today, due)}`;
  return isToSend(rotation)
    ? fails(`${over}, and you have not applied yet`, otherwise, due)
    : ask(
        `${over}; Sojourn cannot know whether ${itIs} with the host`,
        `If ${itIs} not, ask the host whether it still takes ${it}.`,
        due,
      );
}
