import { seasonBefore, seasonOf } from '../../documents/season.ts';
import type { Day } from '../../shared/day.ts';
import { monthDayProblems } from '../../shared/field-problem.ts';
import { formatMonthDay } from '../../shared/format-month-day.ts';
import { judgeOpening } from '../judging/judge-opening.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Applications open on a fixed day of the year and close on none that is named. */
export interface OpensOnDemand {
  readonly kind: 'opens-on';
  /** "MM-DD". */
  readonly on: string;
  /** The starts that each opening serves, such as the academic year; absent: those up to the next one. */
  readonly serves?: { readonly from: string; readonly to: string } | undefined;
}

export const opensOn: DemandKind<OpensOnDemand> = {
  ...PLAIN,
  group: 'Applying in time',
  title: 'Opens on a day of the year',
  fresh: () => ({ kind: 'opens-on', on: '03-01' }),
  problems: ({ on, serves }) => [
    ...monthDayProblems(on, 'on'),
    ...(serves === undefined
      ? []
      : [
          ...monthDayProblems(serves.from, 'serves.from'),
          ...monthDayProblems(serves.to, 'serves.to'),
        ]),
  ],
  say: ({ on, serves }) =>
    serves === undefined
      ? `applications open on ${formatMonthDay(on)}, and no closing day is named`
      : `applications for a start from ${formatMonthDay(serves.from)} to ${formatMonthDay(serves.to)} open on ${formatMonthDay(on)} before it, and no closing day is named`,
  judge: (demand, given) => judgeOpening(openingFor(demand, given.rotation.start), given),
};

/** The last opening that comes before the start, or before the period that the start lies in. */
function openingFor({ on, serves }: OpensOnDemand, start: Day): Day {
  const served = serves === undefined ? undefined : seasonOf(start, serves);
  return seasonBefore(served?.first ?? start, { from: on, to: on }).first;
}
