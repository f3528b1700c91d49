import { lowerFirst } from '../../requirements/describe-type.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { isToSend } from '../../rotations/under-way.ts';
import { type Day, type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems, textProblems } from '../../shared/field-problem.ts';
import { formatSpan } from '../../shared/format-day.ts';
import { type Finding, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { numberOf } from '../judging/grammatical-number.ts';
import { judgeDueDay } from '../judging/judge-due-day.ts';
import type { DemandKind } from './demand-kind.ts';

/**
 * Something to be done within days of the offer, or of the booking, which is the application: "accept
 * within 7 days", "the seat is lost after 7 days without papers" (AMO).
 */
export interface DaysAfterDemand {
  readonly kind: 'days-after';
  readonly after: 'offer' | 'booking';
  /** As the host calls it: "Your acceptance", "All fees". */
  readonly what: string;
  readonly within: Span;
}

export const daysAfter: DemandKind<DaysAfterDemand> = {
  group: 'Applying in time',
  title: 'Due after the offer or booking',
  fresh: () => ({
    kind: 'days-after',
    after: 'offer',
    what: 'Your acceptance',
    within: { amount: 7, unit: 'days' },
  }),
  problems: ({ what, within }) => [
    ...textProblems(what, 'what', 'Write what has to be done.'),
    ...spanProblems(within, 'within'),
  ],
  say: ({ what, within, after }) =>
    `${lowerFirst(what)}: with the host within ${formatSpan(within)} of the ${after}`,
  judge,
  countsOthers: false,
  daysFor(demand, rotation) {
    const { after, what, within } = demand;
    const day = dueDay(demand, rotation);
    if (day === undefined) return [];
    const why = `wants ${numberOf(what).it} within ${formatSpan(within)} of the ${after}`;
    return [{ what: 'other', day, thing: lowerFirst(what), why }];
  },
  subject: ({ after, what }) => `${after} ${what.toLowerCase()}`,
};

/** The last day of it; undefined while the day that it counts from is not known. */
function dueDay({ after, within }: DaysAfterDemand, rotation: Rotation): Day | undefined {
  const from = after === 'offer' ? rotation.offeredOn : rotation.appliedOn;
  return from && shiftDay(from, within);
}

function judge(demand: DaysAfterDemand, given: Given): Finding {
  const { after, what, within } = demand;
  const { rotation } = given;
  const thing = lowerFirst(what);
  const due = dueDay(demand, rotation);
  if (due !== undefined) {
    const otherwise = `Ask the host whether it still takes ${numberOf(what).it}.`;
    return judgeDueDay({ thing, number: numberOf(what), due, otherwise }, given);
  }
  if (rotation.stage === 'completed') return passes('the rotation is completed');
  if (isAhead(after, rotation))
    return passes(
      after === 'offer' ? 'the host has not offered a place yet' : 'you have not booked it yet',
      `Have ${thing} ready: the host wants ${numberOf(what).it} within ${formatSpan(within)} of the ${after}.`,
    );
  return {
    status: 'unknown',
    why: [`the day of the ${after} is not said, from which ${formatSpan(within)} count`],
    remedy: `Fill in "${after === 'offer' ? 'Day of the offer' : 'Application day'}" of this rotation.`,
  };
}

/** Neither has the host offered a place nor, for a booking, has the application gone out. */
function isAhead(after: DaysAfterDemand['after'], rotation: Rotation): boolean {
  return isToSend(rotation) || (after === 'offer' && rotation.stage === 'applied');
}
