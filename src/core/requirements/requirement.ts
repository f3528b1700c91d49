import type { Source } from '../documents/document-type.ts';
import type { Day, Span } from '../shared/day.ts';
import type { RequirementId } from '../shared/id.ts';

/** The day of the rotation that a rule counts from. `application` is the day the packet goes out. */
export type Anchor = 'application' | 'start' | 'end';

/** The latest step by which a host wants the item. Steps come in this order. */
export type Phase = 'apply' | 'after-offer' | 'before-start' | 'day-one';

/** One thing asked of one version of a document. Real hosts for each: domain facts, section 1a. */
export type Predicate =
  /** Dated no more than the span before the anchor day, and not after it where it must exist by then. */
  | { readonly kind: 'not-older-than'; readonly span: Span; readonly at: Anchor }
  /** In force on every day up to the anchor day, plus a span where the host or the border wants more. */
  | {
      readonly kind: 'valid-through';
      readonly at: Anchor;
      readonly plus?: Span | undefined;
      readonly plusUnlessNationality?: readonly string[] | undefined;
    }
  /** Issue day plus the span, carried to the end of that month, reaches the anchor day (AHA cards). */
  | { readonly kind: 'end-of-month-validity'; readonly span: Span; readonly at: Anchor }
  /** Belongs to the yearly season that the anchor day falls in; "MM-DD" bounds, both inclusive. */
  | {
      readonly kind: 'season';
      readonly from: string;
      readonly to: string;
      readonly at: Anchor;
      readonly dueBy?: string | undefined;
    }
  /** Dated inside the span that ends on the anchor day, never before it opens. */
  | { readonly kind: 'within-before'; readonly span: Span; readonly at: Anchor }
  /** A number on the document is at least `value`: titer, score, cover. */
  | { readonly kind: 'at-least'; readonly fact: string; readonly value: number }
  /** Dated on or after a fixed day. */
  | { readonly kind: 'issued-on-or-after'; readonly day: Day }
  /** A word on the document is one of, or none of, these. */
  | {
      readonly kind: 'attribute';
      readonly fact: string;
      readonly oneOf?: readonly string[] | undefined;
      readonly noneOf?: readonly string[] | undefined;
    }
  /** Issued in one of these countries (ISO 3166 alpha-2). */
  | { readonly kind: 'issued-in'; readonly countries: readonly string[] }
  /** Can only be fetched for this long after issue; afterwards it cannot be had again. */
  | { readonly kind: 'downloadable-until'; readonly span: Span };

/** What must hold: a tree over clauses. */
export type Rule =
  | {
      readonly kind: 'document';
      readonly type: string;
      readonly predicates: readonly Predicate[];
      readonly acceptAppliedFor?: boolean | undefined;
      /** Only a paper counts, a lab report for one, and not what the immunization record says alone. */
      readonly paperOnly?: boolean | undefined;
    }
  | { readonly kind: 'all'; readonly rules: readonly Rule[] }
  | { readonly kind: 'any'; readonly rules: readonly Rule[] }
  | { readonly kind: 'at-least-of'; readonly count: number; readonly rules: readonly Rule[] }
  /** Every clause is met, each by another version: "one within 365 days and another within 90". */
  | { readonly kind: 'distinct'; readonly rules: readonly Rule[] };

/** When a requirement applies to this applicant or rotation at all; absent means always. */
export type Condition =
  | { readonly kind: 'not-taught-in-english' }
  | { readonly kind: 'bcg-given' }
  | { readonly kind: 'rotation-tag'; readonly tag: string }
  | { readonly kind: 'nationality'; readonly countries: readonly string[] };

export interface Requirement {
  readonly id: RequirementId;
  /** Short, as on a checklist: "BLS card". */
  readonly title: string;
  readonly rule: Rule;
  readonly phase: Phase;
  readonly appliesWhen?: Condition | undefined;
  /** What the host adds in prose: "original seal". */
  readonly note: string;
  readonly source: Source;
}

/** A person's decision about one requirement of one rotation: the host waived it, or it will follow. */
export interface Exception {
  readonly requirement: RequirementId;
  readonly kind: 'waived' | 'will-follow';
  readonly note: string;
  readonly on: Day;
}
