import type { Source } from '../documents/document-type.ts';
import type { ImmunizationId } from '../shared/id.ts';
import type { FindingWords } from './say-finding.ts';

/** What the check of a record can say; stable, for programs. */
export type FindingCode =
  | 'dose-interval'
  | 'dose-before-first-birthday'
  | 'dose-entered-twice'
  | 'birthday-unknown'
  | 'live-vaccines-close'
  | 'titer-too-early'
  | 'titer-long-after'
  | 'titer-qualitative'
  | 'titer-unit'
  | 'titer-without-result'
  | 'titer-not-positive'
  | 'skin-test-not-read'
  | 'skin-test-read-time'
  | 'skin-test-without-mm'
  | 'skin-test-without-result'
  | 'second-skin-test-early'
  | 'blood-test-indeterminate'
  | 'test-after-live-vaccine'
  | 'positive-without-x-ray'
  | 'positive-without-review'
  | 'x-ray-abnormal'
  | 'polio-series-short'
  | 'day-and-month'
  | 'written-differently'
  | 'in-the-future'
  | 'before-birth'
  | 'without-paper'
  | 'lab-page-names';

/**
 * Something to know about the record.
 * - error: the entry does not count as it stands.
 * - warning: a host may refuse it, or it may be wrong.
 * - info: good to know.
 */
export interface RecordFinding extends FindingWords {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** The entries it concerns, the one to look at first. */
  readonly entries: readonly ImmunizationId[];
  readonly source: Source;
}
