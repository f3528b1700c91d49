import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { HostId, RotationId } from '../shared/id.ts';
import type { InParts } from '../shared/word-parts.ts';

/**
 * What a step is.
 * - dose, titer, test: to be had at a physician's.
 * - ask: for a paper that others make.
 * - appointment, in-hand: to be booked for a paper, and to hold it.
 * - save: what can be fetched for a while only.
 * - application, host-day: a closing day of the host, of the application or of what follows it.
 */
export type BackwardKind =
  | 'dose'
  | 'titer'
  | 'test'
  | 'ask'
  | 'appointment'
  | 'in-hand'
  | 'save'
  | 'application'
  | 'host-day';

/** One thing to have done by a day so that a later one is possible, counted back from a start. */
export interface CountedStep {
  /** The same for the same thing in every run, whatever the order of rows: for marks and calendars. */
  readonly key: string;
  readonly kind: BackwardKind;
  /** Key of the document type that it is for; absent for what is the host's own day. */
  readonly type?: string | undefined;
  /** The host that it is for, where each host wants a paper of its own. */
  readonly host?: HostId | undefined;
  /** The last day for it. It may lie in the past: then it is late, and `why` still says what for. */
  readonly day: Day;
  /** The first day on which it can or may be done, where there is one. */
  readonly from?: Day | undefined;
  /** A verb: "Have". */
  readonly action: string;
  /** What it is done to: "the first hepatitis B dose". */
  readonly about: string;
  /** One sentence: what it is needed for, with the days that it is counted from. */
  readonly why: string;
  /** The rotations that it serves, the earliest first; empty where it is for the season as a whole. */
  readonly rotations: readonly RotationId[];
  /** Where the interval or the deadline was read; absent where it is our estimate. */
  readonly source?: Source | undefined;
}

/** The same in words. */
export interface BackwardStep extends CountedStep, InParts {}
