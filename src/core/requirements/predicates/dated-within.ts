import type { Day, Span } from '../../shared/day.ts';
import type { Anchor } from '../anchor.ts';
import { earliestIssue, firstDayTooOld } from '../issue-window.ts';
import type { Limits, LimitsGround } from '../limits.ts';
import type { Entry } from '../shelf.ts';

interface SpanBefore {
  readonly span: Span;
  readonly at: Anchor;
  readonly during?: boolean | undefined;
}

/**
 * Limits of what is dated inside the span that ends on the anchor day, and has to carry its date. What
 * is needed for the rotation has to exist when it begins, unless the rule says otherwise: a test of the
 * second week is none to start with.
 */
export function datedWithin({ span, at, during }: SpanBefore, { days }: LimitsGround): Limits {
  const anchor = days[at];
  return {
    at,
    needsIssued: true,
    issuedFrom: earliestIssue(anchor, span),
    issuedTo: at === 'end' && during !== true ? days.start : anchor,
  };
}

/** The first host's day that lies more than the span after the issue day. */
export function outgrownOn({ span }: SpanBefore, { stated }: Entry): Day | undefined {
  return stated?.issued && firstDayTooOld(stated.issued, span);
}
