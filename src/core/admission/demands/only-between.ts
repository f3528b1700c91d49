import { seasonAfter, seasonOf } from '../../documents/season.ts';
import { monthDayProblems } from '../../shared/field-problem.ts';
import { formatDayRange } from '../../shared/format-day.ts';
import { formatMonthDay } from '../../shared/format-month-day.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Rotations run only between two days of the year; `from` after `to` runs over New Year. */
export interface OnlyBetweenDemand {
  readonly kind: 'only-between';
  /** "MM-DD", both inclusive. */
  readonly from: string;
  readonly to: string;
}

export const onlyBetween: DemandKind<OnlyBetweenDemand> = {
  ...PLAIN,
  group: 'On which days',
  title: 'Only between two days of the year',
  fresh: () => ({ kind: 'only-between', from: '07-01', to: '04-30' }),
  problems: ({ from, to }) => [...monthDayProblems(from, 'from'), ...monthDayProblems(to, 'to')],
  say: ({ from, to }) =>
    `rotations run only between ${formatMonthDay(from)} and ${formatMonthDay(to)} of each year`,
  judge,
};

function judge(demand: OnlyBetweenDemand, { rotation }: Given): Finding {
  const { start, end } = rotation;
  const here = seasonOf(start, demand);
  const days = formatDayRange(start, end);
  if (here !== undefined && end <= here.last)
    return passes(`${days} lies within ${formatDayRange(here.first, here.last)}`);
  const { first, last } = here ?? seasonAfter(start, demand);
  return fails(
    `${days} does not lie wholly between ${formatMonthDay(demand.from)} and ${formatMonthDay(demand.to)}`,
    `Choose days within ${formatDayRange(first, last)}.`,
  );
}
