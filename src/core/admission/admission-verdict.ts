import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { AdmissionRuleId } from '../shared/id.ts';
import type { AdmissionStatus } from './judging/finding.ts';
import type { AdmissionWords } from './say-verdict.ts';

/** How one admission rule stands for an applicant and a rotation. */
export interface AdmissionVerdict extends AdmissionWords {
  readonly rule: AdmissionRuleId;
  readonly status: AdmissionStatus;
  /** It fails only on the day that the applicant plans to apply on: that day closes no host. */
  readonly byPlan?: boolean | undefined;
  /** The last day of it, for rules about applying in time. */
  readonly by?: Day | undefined;
  readonly source: Source;
}
