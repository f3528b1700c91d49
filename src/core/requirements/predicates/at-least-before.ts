import { type Span, shiftDay } from '../../shared/day.ts';
import { problemIf, spanProblems } from '../../shared/field-problem.ts';
import { formatSpan } from '../../shared/format-day.ts';
import type { Anchor } from '../anchor.ts';
import { anchorEvent } from '../describe-anchor.ts';
import { describeWindow } from '../describe-words.ts';
import { earlierOf, earliestIssue, firstDayTooOld } from '../issue-window.ts';
import type { Limits, LimitsGround } from '../limits.ts';
import { isLonger } from './is-longer.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * Dated at least the span before the anchor day, as a COVID dose 14 days before the start, and no more
 * than another before it where the host names both ends. Both days themselves count.
 */
export interface AtLeastBefore {
  readonly kind: 'at-least-before';
  readonly span: Span;
  readonly most?: Span | undefined;
  readonly at: Anchor;
}

export const atLeastBefore: PredicateKind<AtLeastBefore> = {
  isAboutTime: true,
  limits: limitsBefore,
  breaksOn: ({ most }, { stated }) => most && stated?.issued && firstDayTooOld(stated.issued, most),
  fact: undefined,
  fetchableFor: () => undefined,
  say({ span, most, at }) {
    const event = anchorEvent(at);
    return most === undefined
      ? `dated at least ${formatSpan(span)} before ${event}`
      : `dated between ${formatSpan(span)} and ${formatSpan(most)} before ${event}`;
  },
  sayDays: ({ issuedFrom, issuedTo }) => ` (${describeWindow(issuedFrom, issuedTo)})`,
  sayToGet: () => undefined,
  problems: ({ span, most }) => [
    ...spanProblems(span, 'span'),
    ...(most === undefined ? [] : spanProblems(most, 'most')),
    ...problemIf(most !== undefined && !isLonger(most, span), 'most', 'Is shorter than the least.'),
  ],
};

/** What counts from the last day has to exist when the rotation begins, as everywhere. */
function limitsBefore({ span, most, at }: AtLeastBefore, { days }: LimitsGround): Limits {
  const anchor = days[at];
  const last = shiftDay(anchor, span, -1);
  return {
    at,
    needsIssued: true,
    issuedFrom: most && earliestIssue(anchor, most),
    issuedTo: at === 'end' ? earlierOf(last, days.start) : last,
  };
}
