import type { Source } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import type { RotationId } from '../shared/id.ts';

/** One thing to have done by a day so that a later one is possible, counted back from a start. */
export interface BackwardStep {
  /** The same for the same thing in every run, whatever the order of rows: for marks and calendars. */
  readonly key: string;
  /** The last day for it. It may lie in the past: then it is late, and `why` still says what for. */
  readonly day: Day;
  /** The first day on which it can or may be done, where there is one. */
  readonly from?: Day | undefined;
  /** A verb and what it is done to: "Have the first hepatitis B dose". */
  readonly title: string;
  /** One sentence: what it is needed for, with the days that it is counted from. */
  readonly why: string;
  /** The rotations that it serves, the earliest first; empty where it is for the season as a whole. */
  readonly rotations: readonly RotationId[];
  /** Where the interval or the deadline was read; absent where it is our estimate. */
  readonly source?: Source | undefined;
}
