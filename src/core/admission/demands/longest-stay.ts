import { addDays, type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** A stay of so long at most, in the host's own unit: 3 months are not 12 weeks, nor 90 days. */
export interface LongestStayDemand {
  readonly kind: 'longest-stay';
  readonly most: Span;
}

export const longestStay: DemandKind<LongestStayDemand> = {
  ...PLAIN,
  group: 'On which days',
  title: 'Longest stay',
  fresh: () => ({ kind: 'longest-stay', most: { amount: 3, unit: 'months' } }),
  problems: ({ most }) => spanProblems(most, 'most'),
  say: ({ most }) => `a rotation lasts at most ${formatSpan(most)}`,
  judge,
};

/** Both days count: a month from 1 Feb ends on 28 Feb, 90 days from 1 Feb on 1 May. */
function judge({ most }: LongestStayDemand, { rotation: { start, end } }: Given): Finding {
  const last = addDays(shiftDay(start, most, 1), -1);
  const until = `${formatSpan(most)} from ${formatDay(start)} end on ${formatDay(last)}`;
  return end <= last
    ? passes(`${until}, and the rotation by then`)
    : fails(`${until}, and the rotation on ${formatDay(end)}`, `End it by ${formatDay(last)}.`);
}
