import type { Span } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import type { Anchor } from '../anchor.ts';
import { anchorEvent } from '../describe-anchor.ts';
import { datedWithin, outgrownOn } from './dated-within.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Dated no more than the span before the anchor day, and not after it where it must exist by then. */
export interface NotOlderThan {
  readonly kind: 'not-older-than';
  readonly span: Span;
  readonly at: Anchor;
}

export const notOlderThan: PredicateKind<NotOlderThan> = {
  limits: datedWithin,
  breaksOn: outgrownOn,
  fact: undefined,
  fetchableFor: () => undefined,
  say: ({ span, at }) => `dated no more than ${formatSpan(span)} before ${anchorEvent(at)}`,
  sayDays: ({ issuedFrom }) =>
    issuedFrom === undefined ? '' : ` (on or after ${formatDay(issuedFrom)})`,
  sayToGet: () => undefined,
  problems: ({ span }) => spanProblems(span, 'span'),
};
