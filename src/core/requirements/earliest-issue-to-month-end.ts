import { type Day, type Span, startOfMonth } from '../shared/day.ts';
import { earliestIssue } from './issue-window.ts';

/** A span carried to the end of its month reaches `day` when it reaches that month's first day. */
export function earliestIssueToMonthEnd(day: Day, span: Span): Day {
  return earliestIssue(startOfMonth(day), span);
}
