import { listWords } from '../../requirements/describe-words.ts';
import { addMonths } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import { firstMondayOfMonth, weekday, weekdayOf } from '../../shared/weekday.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Starts on the first Monday of a month (FIU). */
export interface StartsFirstMondayDemand {
  readonly kind: 'starts-first-monday';
}

export const startsFirstMonday: DemandKind<StartsFirstMondayDemand> = {
  ...PLAIN,
  group: 'On which days',
  title: 'Starts on first Mondays',
  fresh: () => ({ kind: 'starts-first-monday' }),
  problems: () => [],
  say: () => 'rotations start on the first Monday of a month',
  judge,
};

function judge(_: StartsFirstMondayDemand, { rotation, today }: Given): Finding {
  const { start } = rotation;
  const here = firstMondayOfMonth(start);
  if (start === here) return passes(`${formatDay(start)} is the first Monday of its month`);
  const next = firstMondayOfMonth(addMonths(start, 1));
  const around = start < here ? [firstMondayOfMonth(addMonths(start, -1)), here] : [here, next];
  const ahead = around.filter((day) => day >= today);
  const days = ahead.length === 0 ? [next] : ahead;
  const why =
    weekday(start) === 1 ? 'a Monday, but not the first of its month' : `a ${weekdayOf(start)}`;
  return fails(
    `${formatDay(start)} is ${why}`,
    `Move the first day to ${listWords(days.map(formatDay), 'or')}.`,
  );
}
