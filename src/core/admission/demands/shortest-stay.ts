import { addDays, type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** A stay of so long at least, in the host's own unit: "6 to 90 days" (MD Anderson). */
export interface ShortestStayDemand {
  readonly kind: 'shortest-stay';
  readonly least: Span;
}

export const shortestStay: DemandKind<ShortestStayDemand> = {
  ...PLAIN,
  group: 'On which days',
  title: 'Shortest stay',
  fresh: () => ({ kind: 'shortest-stay', least: { amount: 6, unit: 'days' } }),
  problems: ({ least }) => spanProblems(least, 'least'),
  say: ({ least }) => `a rotation lasts at least ${formatSpan(least)}`,
  judge,
};

/** Both days count: 6 days from Monday 1 Feb end on Saturday 6 Feb. */
function judge({ least }: ShortestStayDemand, { rotation: { start, end } }: Given): Finding {
  const last = addDays(shiftDay(start, least, 1), -1);
  const until = `${formatSpan(least)} from ${formatDay(start)} end on ${formatDay(last)}`;
  return end >= last
    ? passes(`${until}, and the rotation not before`)
    : fails(
        `${until}, and the rotation on ${formatDay(end)}`,
        `End it on ${formatDay(last)} or later.`,
      );
}
