import { lowerFirst } from '../../requirements/describe-type.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { type Day, type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems, textProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { earliestStart } from '../judging/earliest-start.ts';
import type { Finding } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { numberOf } from '../judging/grammatical-number.ts';
import { judgeDueDay } from '../judging/judge-due-day.ts';
import type { DemandKind } from './demand-kind.ts';

/** What else the host wants in hand so long before the start: fees, a training. */
export interface DueBeforeDemand {
  readonly kind: 'due-before';
  /** As the host calls it: "All fees", "The Workday training". */
  readonly what: string;
  /** None: by the first day. */
  readonly span: Span;
}

export const dueBefore: DemandKind<DueBeforeDemand> = {
  group: 'Applying in time',
  title: 'Due before the start',
  fresh: () => ({ kind: 'due-before', what: 'All fees', span: { amount: 4, unit: 'weeks' } }),
  problems: ({ what, span }) => [
    ...textProblems(what, 'what', 'Write what has to be there.'),
    ...spanProblems(span, 'span', 0),
  ],
  say: ({ what, span }) =>
    `${lowerFirst(what)}: with the host ${span.amount === 0 ? 'by' : `at least ${formatSpan(span)} before`} the first day`,
  judge,
  countsOthers: false,
  daysFor: (demand, rotation) => [
    {
      what: 'other',
      day: dueDay(demand, rotation),
      thing: lowerFirst(demand.what),
      why: `wants ${numberOf(demand.what).it} ${sayBefore(demand.span)}`,
    },
  ],
  subject: ({ what }) => what.toLowerCase(),
};

function dueDay({ span }: DueBeforeDemand, { start }: Rotation): Day {
  return shiftDay(start, span, -1);
}

function sayBefore(span: Span): string {
  return span.amount === 0 ? 'by the first day' : `${formatSpan(span)} before the start`;
}

function judge(demand: DueBeforeDemand, given: Given): Finding {
  const from = earliestStart(given.today, demand.span);
  return judgeDueDay(
    {
      thing: lowerFirst(demand.what),
      number: numberOf(demand.what),
      due: dueDay(demand, given.rotation),
      otherwise: `Choose a first day from ${formatDay(from)} on, or ask the host.`,
    },
    given,
  );
}
