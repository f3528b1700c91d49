import { listWords } from '../requirements/describe-words.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { addDays, type Day, daysBetween, shiftDay } from '../shared/day.ts';
import { formatDay, formatDayRange } from '../shared/format-day.ts';
import { formatMonthDay } from '../shared/format-month-day.ts';
import { monthName } from '../shared/month-name.ts';
import { firstMondayOfMonth, weekday, weekdayOf } from '../shared/weekday.ts';
import { type DemandOf, type Finding, fails, type Given, type Judges, passes } from './finding.ts';
import { judgeBlocks } from './judge-blocks.ts';

/** Whether the host takes visitors on these days at all. */
export const JUDGE_DAYS: Judges<
  'blocked-months' | 'fixed-blocks' | 'starts-first-monday' | 'block-weeks' | 'last-day-of-year'
> = {
  'blocked-months': judgeMonths,
  'fixed-blocks': judgeBlocks,
  'starts-first-monday': judgeFirstMonday,
  'block-weeks': judgeLength,
  'last-day-of-year': judgeYearEnd,
};

/** The months that a rotation touches, 1 to 12, in its order. */
function monthsOf({ start, end }: Rotation): readonly number[] {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = end.split('-').map(Number);
  const count = Math.min(12, (lastYear - year) * 12 + lastMonth - month + 1);
  return Array.from({ length: count }, (_, index) => ((month - 1 + index) % 12) + 1);
}

function judgeMonths({ months }: DemandOf<'blocked-months'>, { rotation }: Given): Finding {
  const touched = monthsOf(rotation).filter((month) => months.includes(month));
  if (touched.length === 0) return passes('No day of the rotation lies in a closed month.');
  const free = Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) => !months.includes(month),
  );
  return fails(
    `Days of the rotation lie in ${listWords(touched.map(monthName), 'and')}.`,
    free.length === 0
      ? 'Choose another host.'
      : `Choose days wholly in ${listWords(free.map(monthName), 'or')}.`,
  );
}

function judgeFirstMonday(_: DemandOf<'starts-first-monday'>, { rotation, today }: Given): Finding {
  const { start } = rotation;
  const here = firstMondayOfMonth(start);
  if (start === here) return passes(`${formatDay(start)} is the first Monday of its month.`);
  const next = firstMondayOfMonth(shiftDay(monthStart(start), { amount: 1, unit: 'months' }));
  const last = firstMondayOfMonth(shiftDay(monthStart(start), { amount: 1, unit: 'months' }, -1));
  const around = start < here ? [last, here] : [here, next];
  const choices = around.filter((day) => day >= today);
  const reason =
    weekday(start) === 1
      ? `${formatDay(start)} is a Monday, but not the first of its month.`
      : `${formatDay(start)} is a ${weekdayOf(start)}.`;
  const days = (choices.length === 0 ? [next] : choices).map(formatDay);
  return fails(reason, `Move the first day to ${listWords(days, 'or')}.`);
}

function monthStart(day: Day): Day {
  return `${day.slice(0, 8)}01` as Day;
}

/**
 * A block of weeks runs from its first Monday to the last Friday, Saturday or Sunday: four weeks are
 * 26 to 28 days, both inclusive. Hosts print either end, so both are accepted [own inference].
 */
function judgeLength({ weeks }: DemandOf<'block-weeks'>, { rotation }: Given): Finding {
  const { start, end } = rotation;
  const days = daysBetween(start, end) + 1;
  const full = weeks * 7;
  const asked = `${weeks === 1 ? 'one week is' : `${weeks} weeks are`} ${full - 2} days, Monday to Friday, or ${full} to the Sunday`;
  const reason = `The rotation lasts ${days} days; ${asked}.`;
  if (days >= full - 2 && days <= full) return passes(reason);
  return fails(
    reason,
    `End it between ${formatDay(addDays(start, full - 3))} and ${formatDay(addDays(start, full - 1))}, or move the first day.`,
  );
}

/** From the day after `on` to the end of that calendar year the host takes nobody. */
function judgeYearEnd({ on }: DemandOf<'last-day-of-year'>, { rotation }: Given): Finding {
  const { start, end } = rotation;
  const spans = start.slice(0, 4) !== end.slice(0, 4);
  if (!spans && end.slice(5) <= on)
    return passes(`The rotation ends on ${formatDay(end)}, not after ${formatMonthDay(on)}.`);
  const year = start.slice(0, 4);
  return fails(
    spans
      ? `The rotation runs over New Year (${formatDayRange(start, end)}), past ${formatMonthDay(on)}.`
      : `The rotation ends on ${formatDay(end)}, after ${formatMonthDay(on)}.`,
    start.slice(5) <= on
      ? `End it by ${formatMonthDay(on)} ${year}, or start in the new year.`
      : 'Start in the new year.',
  );
}
