import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { AdmissionRuleId } from '../shared/id.ts';
import type { AdmissionStatus } from './judging/finding.ts';

/** How one admission rule stands for an applicant and a rotation. */
export interface AdmissionVerdict {
  readonly rule: AdmissionRuleId;
  readonly status: AdmissionStatus;
  /** The rule in plain English. */
  readonly says: string;
  /** Why it stands so, in a sentence or two with the profile's or the rotation's own figures. */
  readonly reason: string;
  /** What to do; empty when nothing is to be done. */
  readonly remedy: string;
  /** The last day of it, for rules about applying in time. */
  readonly by?: Day | undefined;
  readonly source: Source;
}
