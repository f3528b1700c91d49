import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { RequirementId } from '../shared/id.ts';
import type { Condition } from './conditions/condition.ts';
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
      /** Any date is taken: what the type holds where a host is silent, and a printed end, count for nothing. */
      readonly anyDate?: boolean | undefined;
      /**
       * Names something that the person has or has not, and nothing to obtain: a positive test, a
       * disease had. Absent: as `isCircumstance` reads it from the catalogue.
       */
      readonly circumstance?: boolean | undefined;
    }
  | { readonly kind: 'all'; readonly rules: readonly Rule[] }
  | { readonly kind: 'any'; readonly rules: readonly Rule[] }
  | { readonly kind: 'at-least-of'; readonly count: number; readonly rules: readonly Rule[] }
  /** Every clause is met, each by another version: "one within 365 days and another within 90". */
  | { readonly kind: 'distinct'; readonly rules: readonly Rule[] }
  /**
   * Something that holds of the person or the rotation, and that nobody can get: "born before 1957"
   * as one of the ways. Met where it holds; where the profile is silent it is not met.
   */
  | { readonly kind: 'applicant'; readonly condition: Condition };

/** A rule that joins others. */
export type JoinedRule = Extract<Rule, { readonly rules: readonly Rule[] }>;

export interface Requirement {
  readonly id: RequirementId;
  /** Short, as on a checklist: "BLS card". */
  readonly title: string;
  readonly rule: Rule;
  readonly phase: Phase;
  /** Asked only where this holds; absent: of everyone. */
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
