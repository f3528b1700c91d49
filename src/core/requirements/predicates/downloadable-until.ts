import type { Span } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatSpan } from '../../shared/format-day.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Can only be fetched for this long after issue; afterwards it cannot be had again. */
export interface DownloadableUntil {
  readonly kind: 'downloadable-until';
  readonly span: Span;
}

export const downloadableUntil: PredicateKind<DownloadableUntil> = {
  // Whatever was saved in time satisfies it for ever.
  breaksOn: () => undefined,
  fact: undefined,
  fetchableFor: ({ span }) => span,
  say,
  sayDays: () => '',
  sayToGet: say,
  problems: ({ span }) => spanProblems(span, 'span'),
};

function say({ span }: DownloadableUntil): string {
  return `saved within ${formatSpan(span)} of the result, after which it cannot be fetched again`;
}
