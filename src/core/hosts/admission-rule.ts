import type { ApplicantStatus } from '../applicant/profile.ts';
import type { Source } from '../documents/document-type.ts';
import type { Day, Span } from '../shared/day.ts';
import type { AdmissionRuleId } from '../shared/id.ts';

/** A day of every year, "MM-DD". */
type MonthDay = string;

/**
 * One condition of being taken at all, of being taken on these days, or of applying in time. Real
 * hosts for each: domain facts, sections 0 and 2. Documents are not asked here; requirements do that.
 */
export type AdmissionDemand =
  // Who may come
  | { readonly kind: 'status'; readonly oneOf: readonly ApplicantStatus[] }
  /** The school's accreditation: LCME or COCA only. */
  | { readonly kind: 'accreditation'; readonly oneOf: readonly string[] }
  /** False: nobody from a school outside the USA and Canada, or not for these electives. */
  | { readonly kind: 'international-schools'; readonly accepted: boolean }
  | { readonly kind: 'affiliation' }
  /** US citizens and permanent residents at foreign schools are refused (Yale). */
  | { readonly kind: 'no-us-citizens-abroad' }
  | { readonly kind: 'home-school-in-vslo' }
  | { readonly kind: 'no-off-shore-schools' }
  /** Closed to those who mean to apply for a US residency (Cleveland Clinic preceptorship). */
  | { readonly kind: 'not-for-residency-applicants' }
  /** Places per school are limited: nobody but the host can say whether one is left. */
  | { readonly kind: 'quota' }
  | { readonly kind: 'nomination' }
  // What they must have done
  | { readonly kind: 'test-passed'; readonly anyOf: readonly string[] }
  | {
      readonly kind: 'score';
      readonly test: string;
      readonly atLeast: number;
      /** Taken no longer than this before the application. */
      readonly within?: Span | undefined;
      readonly unlessTaughtInEnglish?: boolean | undefined;
    }
  | { readonly kind: 'clinical-weeks'; readonly atLeast: number }
  /** Core clerkships done: so many, or those named, or both. */
  | {
      readonly kind: 'cores';
      readonly atLeast?: number | undefined;
      readonly named?: readonly string[] | undefined;
    }
  /** The rotation ends within this span before graduation. */
  | { readonly kind: 'before-graduation'; readonly within: Span }
  // When
  | { readonly kind: 'blocked-months'; readonly months: readonly number[] }
  /** The host's fixed blocks; an application for a block closes on its own day. */
  | {
      readonly kind: 'fixed-blocks';
      readonly blocks: readonly {
        readonly start: Day;
        readonly end: Day;
        readonly applyBy?: Day | undefined;
      }[];
    }
  /** Starts on the first Monday of a month (FIU). */
  | { readonly kind: 'starts-first-monday' }
  /** Blocks of so many weeks, neither shorter nor longer. */
  | { readonly kind: 'block-weeks'; readonly weeks: number }
  | { readonly kind: 'last-day-of-year'; readonly on: MonthDay }
  // Applying in time
  /** No later than `closes` before the start; no earlier than `opens` before it. */
  | { readonly kind: 'lead-time'; readonly closes: Span; readonly opens?: Span | undefined }
  /** Taken only in these yearly windows, each answered on a day of its own (Stanford). */
  | {
      readonly kind: 'application-windows';
      readonly windows: readonly {
        readonly from: MonthDay;
        readonly to: MonthDay;
        readonly answeredBy?: MonthDay | undefined;
      }[];
    }
  /** Everything else the host wants in hand so long before the start: documents, fees. */
  | { readonly kind: 'due-before'; readonly what: string; readonly span: Span }
  // How much
  | { readonly kind: 'max-weeks'; readonly weeks: number }
  | { readonly kind: 'max-electives'; readonly count: number; readonly ever?: boolean | undefined }
  // What the app cannot judge and the host must be asked
  | { readonly kind: 'ask'; readonly question: string };

export interface AdmissionRule {
  readonly id: AdmissionRuleId;
  readonly demand: AdmissionDemand;
  /** Only for these electives, by name or rotation type; absent: for every one. */
  readonly electives?: readonly string[] | undefined;
  /** What the host adds in prose. */
  readonly note: string;
  readonly source: Source;
}
