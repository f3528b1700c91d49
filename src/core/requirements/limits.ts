import type { Day } from '../shared/day.ts';
import type { Anchor, AnchorDays } from './anchor.ts';

/** What a predicate is turned into limits with. */
export interface LimitsGround {
  readonly days: AnchorDays;
  /** The passport travelled with; some rules spare some nationalities. */
  readonly nationality: string | undefined;
}

/** What a predicate asks on the host's days, plainly: versions are then judged by comparing text. */
export interface Limits {
  /** The host's day that it counts from; absent where it counts from none. */
  readonly at?: Anchor | undefined;
  readonly issuedFrom?: Day | undefined;
  readonly issuedTo?: Day | undefined;
  /** The issue day has to be known. Without this an unknown one passes `issuedFrom` and `issuedTo`. */
  readonly needsIssued?: boolean | undefined;
  /** The day that the document's own validity has to reach. */
  readonly reach?: Day | undefined;
  /**
   * Where the rule itself says how long one without a printed expiry holds: the first issue day from
   * which it reaches `reach`. Absent: the type's default validity counts.
   */
  readonly reachFrom?: Day | undefined;
  /** The words that a fact may be, and may not be, as `plainWord` makes them. */
  readonly oneOf?: readonly string[] | undefined;
  readonly noneOf?: readonly string[] | undefined;
  /** The anchor lies outside the season: nothing is asked. */
  readonly vacuous?: boolean | undefined;
}
