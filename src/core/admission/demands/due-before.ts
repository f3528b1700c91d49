import { lowerFirst } from '../../requirements/describe-type.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { isToSend } from '../../rotations/under-way.ts';
import { type Day, type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems, textProblems } from '../../shared/field-problem.ts';
import { formatDay, formatDistance, formatSpan } from '../../shared/format-day.ts';
import { earliestStart } from '../judging/earliest-start.ts';
import { ask, type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import type { DemandKind } from './demand-kind.ts';

/** Everything else the host wants in hand so long before the start: documents, fees. */
export interface DueBeforeDemand {
  readonly kind: 'due-before';
  /** As the host calls it: "The complete set of documents", "All fees". */
  readonly what: string;
  /** None: by the first day. */
  readonly span: Span;
}

export const dueBefore: DemandKind<DueBeforeDemand> = {
  group: 'Applying in time',
  title: 'Due before the start',
  fresh: () => ({ kind: 'due-before', what: 'Documents', span: { amount: 4, unit: 'weeks' } }),
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

function judge(demand: DueBeforeDemand, { rotation, today }: Given): Finding {
  const due = dueDay(demand, rotation);
  const thing = lowerFirst(demand.what);
  const { is, was, it, itIs } = numberOf(demand.what);
  if (rotation.stage === 'completed') return passes('the rotation is completed', '', due);
  if (today <= due)
    return passes(
      `${thing} ${is} due on ${formatDay(due)}, ${formatDistance(today, due)}`,
      `Have ${it} with the host by ${formatDay(due)}.`,
      due,
    );
  const over = `${thing} ${was} due on ${formatDay(due)}, ${formatDistance(today, due)}`;
  return isToSend(rotation)
    ? fails(
        `${over}, and you have not applied yet`,
        `Choose a first day from ${formatDay(earliestStart(today, demand.span))} on, or ask the host.`,
        due,
      )
    : ask(
        `${over}; Sojourn cannot know whether ${itIs} with the host`,
        `If ${itIs} not, ask the host whether it still takes ${it}.`,
        due,
      );
}

interface GrammaticalNumber {
  readonly is: string;
  readonly was: string;
  readonly it: string;
  readonly itIs: string;
}

const ONE: GrammaticalNumber = { is: 'is', was: 'was', it: 'it', itIs: 'it is' };
const MANY: GrammaticalNumber = { is: 'are', was: 'were', it: 'them', itIs: 'they are' };

/** By the noun before the first "of" or "per": "All fees" are many, "Payment of all fees" is one. */
function numberOf(what: string): GrammaticalNumber {
  const [head = ''] = what.trim().split(/ (?:of|per|for|to) /);
  return /[a-z]s$/.test(head) && !/(?:ss|us|is)$/.test(head) ? MANY : ONE;
}
