import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { AdmissionRuleId } from '../shared/id.ts';

/**
 * - passes: the applicant and the days fit.
 * - fails: they do not, as published.
 * - unknown: the profile is silent.
 * - ask: only the host knows.
 */
export type AdmissionStatus = 'passes' | 'fails' | 'unknown' | 'ask';

/** How one admission rule stands for an applicant and a rotation. */
export interface AdmissionVerdict {
  readonly rule: AdmissionRuleId;
  readonly status: AdmissionStatus;
  /** The rule in plain English. */
  readonly says: string;
  /** One sentence: why it stands so, with the profile's or the rotation's own figures. */
  readonly reason: string;
  /** What to do; empty when nothing is to be done. */
  readonly remedy: string;
  /** The last day of it, for rules about applying in time. */
  readonly by?: Day | undefined;
  readonly source: Source;
}
