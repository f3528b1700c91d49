import type { ClauseStanding, RuleStatus } from './clause-standing.ts';

/** A rule judged: its status and the clauses that make it, in rule order. */
export interface Judged {
  readonly status: RuleStatus;
  readonly parts: readonly ClauseStanding[];
  /** Keys of the document types that would help, in rule order; empty when met. */
  readonly wants: readonly string[];
}
