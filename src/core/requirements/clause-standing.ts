import type { DocumentType } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { Shortfall } from './check-demand.ts';
import type { Demand } from './demand.ts';
import type { DayWindow } from './issue-window.ts';
import type { Rule } from './requirement.ts';
import type { Entry } from './shelf.ts';

export type DocumentRule = Extract<Rule, { kind: 'document' }>;

/** How a clause or a tree of clauses stands; waivers and promises come only above it. */
export type RuleStatus =
  | 'met'
  | 'applied-for'
  | 'dated-ahead'
  | 'not-yet-due'
  | 'undated'
  | 'expiring'
  | 'unmet'
  | 'missing'
  | 'impossible';

/**
 * From best to worst. "One of" takes the best of its branches, "all of" the worst. What is not due
 * stands before every failure: it asks nothing of anyone today. A date to come stands before that
 * too, so that a slip of the pen is told wherever it is what keeps a paper from counting.
 */
export const RANK: Readonly<Record<RuleStatus, number>> = {
  met: 0,
  'applied-for': 1,
  'dated-ahead': 2,
  'not-yet-due': 3,
  undated: 4,
  expiring: 5,
  unmet: 6,
  missing: 7,
  impossible: 8,
};

/** One clause, the version that decides it, and why. */
export interface ClauseStanding {
  readonly rule: DocumentRule;
  readonly type: DocumentType;
  readonly status: RuleStatus;
  readonly demands: readonly Demand[];
  readonly entry?: Entry | undefined;
  readonly shortfalls: readonly Shortfall[];
  /** When a new one could be dated; absent when there is no such day, and not looked for when met. */
  readonly fresh?: (DayWindow & { readonly from: Day }) | undefined;
}
