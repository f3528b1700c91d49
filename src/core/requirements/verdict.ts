import type { Day } from '../shared/day.ts';
import type { DocumentId, RequirementId, VersionId } from '../shared/id.ts';
import type { InParts } from '../shared/word-parts.ts';
import type { Binding } from './by-when.ts';
import type { Phase } from './requirement.ts';

/**
 * How one requirement stands for one rotation.
 * - met: holds on the host's days.
 * - expiring: the document is good today and breaks before the day that counts.
 * - unmet: there is a document, and it fails the rule.
 * - missing: there is none.
 * - undated: there is one, without the date or number that the rule needs.
 * - dated-ahead: the one that would do bears a day after today; what is not yet so never counts.
 * - not-yet-due: nothing fitting yet, and its step or its window has not come.
 * - applied-for, will-follow, waived: states that a person set, where the host takes them.
 * - impossible: nobody can meet the rule on these dates, or it rests on what this person has not and
 *   nobody obtains; the host must be asked.
 */
export type VerdictStatus =
  | 'met'
  | 'expiring'
  | 'unmet'
  | 'missing'
  | 'undated'
  | 'dated-ahead'
  | 'not-yet-due'
  | 'applied-for'
  | 'will-follow'
  | 'waived'
  | 'impossible';

export interface Verdict {
  readonly requirement: RequirementId;
  readonly title: string;
  readonly phase: Phase;
  readonly status: VerdictStatus;
  /** The document and version that decide, where there is one. */
  readonly document?: DocumentId | undefined;
  readonly version?: VersionId | undefined;
  /** Every version that the rule was met with, in rule order: a pair rule names two. */
  readonly versions: readonly VersionId[];
  /** True where the immunization record says it and no paper is behind it: nothing goes into a packet. */
  readonly byRecordAlone?: boolean | undefined;
  /** The first day on which the document no longer satisfies the rule. */
  readonly breaksOn?: Day | undefined;
  /** The first day on which what the remedy asks for can be had and counts; absent: any day. */
  readonly from?: Day | undefined;
  /** The last day on which the remedy still helps; absent where nothing limits it. */
  readonly by?: Day | undefined;
  /** What sets `by`. */
  readonly binds?: Binding | undefined;
  /** The last day to start it: `by` less the time that such a document takes to get. Never before today. */
  readonly startBy?: Day | undefined;
  /** To be started today, however far off `by` is: it is late, or nobody can meet it. */
  readonly atOnce?: boolean | undefined;
  /** The host's day for it that has passed. */
  readonly lateSince?: Day | undefined;
  /** Document types that would satisfy it, for "Add" buttons. */
  readonly wants: readonly string[];
}

/** A verdict in words. `reason` and `remedy` are made from the parts. */
export interface Words extends InParts {
  /** In sentences: which document, how it stands, what the host wants. */
  readonly reason: string;
  /** In sentences: what to do and by when; empty when nothing is to be done. */
  readonly remedy: string;
}

/** A verdict with its words: what leaves the app, is printed, and fills a list of a few. */
export interface ExplainedVerdict extends Verdict, Words {}

export type RotationStatus = 'ready' | 'attention' | 'blocked';

/** Verdicts that mean the item does not satisfy the host as things stand. */
export const FAILING: readonly VerdictStatus[] = [
  'expiring',
  'unmet',
  'missing',
  'undated',
  'dated-ahead',
  'impossible',
];

/** Verdicts that mean the item satisfies the host, whatever comes. */
export const SATISFIED: readonly VerdictStatus[] = ['met', 'waived'];

/** The requirements of a host judged for one rotation's days. */
export interface RotationVerdicts<Item extends Verdict = Verdict> {
  readonly status: RotationStatus;
  readonly items: readonly Item[];
  /** In words: "2 of 14 to fix before you apply". */
  readonly summary: string;
}
