import { type LabelledField, sayInProfile } from '../../applicant/profile-labels.ts';
import type { Day } from '../../shared/day.ts';

/**
 * - passes: the applicant and the days fit.
 * - fails: they do not, as published.
 * - unknown: the profile or the rotation is silent.
 * - ask: only the host knows.
 */
export type AdmissionStatus = 'passes' | 'fails' | 'unknown' | 'ask';

/** How one demand stands. */
export interface Finding {
  readonly status: AdmissionStatus;
  /** Why it stands so: clauses as they stand inside a sentence, each to become a sentence. */
  readonly why: readonly string[];
  /** What to do, in sentences; empty when nothing is to be done. */
  readonly remedy: string;
  /** The last day of it, for demands about applying in time. */
  readonly by?: Day | undefined;
}

export const passes = (why: string, remedy = '', by?: Day): Finding => ({
  status: 'passes',
  why: [why],
  remedy,
  by,
});

export const fails = (why: string, remedy: string, by?: Day): Finding => ({
  status: 'fails',
  why: [why],
  remedy,
  by,
});

export const ask = (why: string, remedy: string, by?: Day): Finding => ({
  status: 'ask',
  why: [why],
  remedy,
  by,
});

/** The profile is silent on a field; the remedy names it. */
export const silent = (field: LabelledField, ...why: readonly string[]): Finding => ({
  status: 'unknown',
  why,
  remedy: sayInProfile(field),
});

/** The application went out, and the rotation does not say on which day. */
export const undated = (why: string, by: Day): Finding => ({
  status: 'unknown',
  why: [why],
  remedy: 'Fill in "Application day" of this rotation.',
  by,
});

/** What is left to do where a rule closes the host to this applicant. */
export const ELSEWHERE = 'Choose another host, or ask this one whether its page still holds.';
