import type { Span } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatSpan } from '../../shared/format-day.ts';
import type { Anchor } from '../anchor.ts';
import { anchorEvent } from '../describe-anchor.ts';
import { describeWindow } from '../describe-words.ts';
import { datedWithin, outgrownOn } from './dated-within.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Dated inside the span that ends on the anchor day, never before it opens. */
export interface WithinBefore {
  readonly kind: 'within-before';
  readonly span: Span;
  readonly at: Anchor;
}

export const withinBefore: PredicateKind<WithinBefore> = {
  isAboutTime: true,
  limits: datedWithin,
  breaksOn: outgrownOn,
  fact: undefined,
  fetchableFor: () => undefined,
  say: ({ span, at }) => `dated within the ${formatSpan(span)} before ${anchorEvent(at)}`,
  sayDays: ({ issuedFrom, issuedTo }) => ` (${describeWindow(issuedFrom, issuedTo)})`,
  sayToGet: () => undefined,
  problems: ({ span }) => spanProblems(span, 'span'),
};
