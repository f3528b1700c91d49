import { monthDayProblems } from '../../shared/field-problem.ts';
import { formatDay, formatDayRange } from '../../shared/format-day.ts';
import { formatMonthDay } from '../../shared/format-month-day.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** From the day after `on` to the end of that calendar year the host takes nobody. */
export interface LastDayOfYearDemand {
  readonly kind: 'last-day-of-year';
  /** "MM-DD". */
  readonly on: string;
}

export const lastDayOfYear: DemandKind<LastDayOfYearDemand> = {
  ...PLAIN,
  group: 'On which days',
  title: 'Last day of the year',
  fresh: () => ({ kind: 'last-day-of-year', on: '12-19' }),
  problems: ({ on }) => monthDayProblems(on, 'on'),
  say: ({ on }) => `no rotation runs past ${formatMonthDay(on)} of its year`,
  judge,
};

function judge({ on }: LastDayOfYearDemand, { rotation }: Given): Finding {
  const { start, end } = rotation;
  const last = formatMonthDay(on);
  const spans = start.slice(0, 4) !== end.slice(0, 4);
  if (!spans && end.slice(5) <= on)
    return passes(`the rotation ends on ${formatDay(end)}, not after ${last}`);
  const why = spans
    ? `the rotation runs over New Year (${formatDayRange(start, end)}), past ${last}`
    : `the rotation ends on ${formatDay(end)}, after ${last}`;
  return fails(
    why,
    start.slice(5) <= on
      ? `End it by ${last} ${start.slice(0, 4)}, or start in the new year.`
      : 'Start in the new year.',
  );
}
