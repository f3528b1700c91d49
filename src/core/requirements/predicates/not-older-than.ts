import type { Span } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import type { Anchor } from '../anchor.ts';
import { anchorEvent } from '../describe-anchor.ts';
import { datedWithin, outgrownOn } from './dated-within.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * Dated no more than the span before the anchor day, and not after it. Counted from the last day it
 * has all the same to exist when the rotation begins, unless a date during it counts as well.
 */
export interface NotOlderThan {
  readonly kind: 'not-older-than';
  readonly span: Span;
  readonly at: Anchor;
  /** A date during the rotation counts as well, where it counts from the last day. */
  readonly during?: boolean | undefined;
}

export const notOlderThan: PredicateKind<NotOlderThan> = {
  isAboutTime: true,
  limits: datedWithin,
  breaksOn: outgrownOn,
  fact: undefined,
  fetchableFor: () => undefined,
  say({ span, at, during }) {
    const also = at === 'end' && during === true ? ', also during it' : '';
    return `dated no more than ${formatSpan(span)} before ${anchorEvent(at)}${also}`;
  },
  sayDays: ({ issuedFrom }) =>
    issuedFrom === undefined ? '' : ` (on or after ${formatDay(issuedFrom)})`,
  sayToGet: () => undefined,
  problems: ({ span }) => spanProblems(span, 'span'),
};
