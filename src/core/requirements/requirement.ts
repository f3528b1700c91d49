import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { RequirementId } from '../shared/id.ts';
import type { Predicate } from './predicates/predicate.ts';

/** The latest step by which a host wants the item. Steps come in this order. */
export type Phase = 'apply' | 'after-offer' | 'before-start' | 'day-one';

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
