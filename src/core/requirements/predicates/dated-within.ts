import type { Day, Span } from '../../shared/day.ts';
import type { Anchor } from '../anchor.ts';
import { earliestIssue, firstDayTooOld } from '../issue-window.ts';
import type { Limits, LimitsGround } from '../limits.ts';
import type { Entry } from '../shelf.ts';

interface SpanBefore {
  readonly span: Span;
  readonly at: Anchor;
}

/** Limits of what is dated inside the span that ends on the anchor day, and has to carry its date. */
export function datedWithin({ span, at }: SpanBefore, { days }: LimitsGround): Limits {
  const anchor = days[at];
  return { at, needsIssued: true, issuedFrom: earliestIssue(anchor, span), issuedTo: anchor };
}

/** The first host's day that lies more than the span after the issue day. */
export function outgrownOn({ span }: SpanBefore, { stated }: Entry): Day | undefined {
  return stated?.issued && firstDayTooOld(stated.issued, span);
}
