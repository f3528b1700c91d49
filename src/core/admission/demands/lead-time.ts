import { type Day, parseDay, type Span, shiftDay } from '../../shared/day.ts';
import { type FieldProblem, problemIf, spanProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { earliestStart } from '../judging/earliest-start.ts';
import { judgeClosing } from '../judging/judge-closing.ts';
import type { DemandKind } from './demand-kind.ts';

/** An application is taken no later than `closes` before the start, no earlier than `opens` before it. */
export interface LeadTimeDemand {
  readonly kind: 'lead-time';
  readonly closes: Span;
  readonly opens?: Span | undefined;
}

export const leadTime: DemandKind<LeadTimeDemand> = {
  group: 'Applying in time',
  title: 'Time to apply before the start',
  fresh: () => ({ kind: 'lead-time', closes: { amount: 4, unit: 'months' } }),
  problems,
  say: ({ closes, opens }) =>
    opens === undefined
      ? `apply at least ${formatSpan(closes)} before the first day`
      : `apply between ${formatSpan(opens)} and ${formatSpan(closes)} before the first day`,
  judge: (demand, given) =>
    judgeClosing(
      {
        ...openDays(demand, given.rotation.start),
        what: 'applications',
        tooLate: `Choose a first day from ${formatDay(earliestStart(given.today, demand.closes))} on, or ask the host.`,
      },
      given,
    ),
  countsOthers: false,
  daysFor(demand, { start }) {
    const { closes, opens } = openDays(demand, start);
    const why = `takes no application later than ${formatSpan(demand.closes)} before the start`;
    return [{ what: 'application', day: closes, from: opens, thing: 'the application', why }];
  },
  subject: () => '',
};

/** The last day on which an application for a rotation is taken, and the first where one is named. */
function openDays({ closes, opens }: LeadTimeDemand, start: Day) {
  return {
    closes: shiftDay(start, closes, -1),
    opens: opens && shiftDay(start, opens, -1),
  };
}

/** Any day will do to tell which of two spans reaches further back. */
const A_START = parseDay('2027-07-01');

function problems(demand: LeadTimeDemand): readonly FieldProblem[] {
  const spans = [
    ...spanProblems(demand.closes, 'closes'),
    ...(demand.opens === undefined ? [] : spanProblems(demand.opens, 'opens')),
  ];
  if (spans.length > 0) return spans;
  const { closes, opens } = openDays(demand, A_START);
  const isLate = opens !== undefined && opens >= closes;
  return problemIf(isLate, 'opens', 'Opens only when it has closed: write a longer time.');
}
