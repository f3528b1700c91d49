import type { Day } from '../shared/day.ts';
import type { Anchor, AnchorDays } from './anchor.ts';
import type { DayWindow } from './issue-window.ts';
import type { Shelf } from './shelf.ts';

/** What a predicate is turned into limits with. */
export interface LimitsGround {
  readonly days: AnchorDays;
  /** The country of a passport that does not say its own; undefined where nothing tells it. */
  readonly nationality: string | undefined;
  /** What is on file, for rules that date one paper from another; absent where rules are compared. */
  readonly shelf?: Shelf | undefined;
}

/** `reach` is one of the two: the day for a paper that names no country. */
export interface ReachByCountry {
  /** ISO 3166 alpha-2. */
  readonly spared: readonly string[];
  readonly reachOfSpared: Day;
  readonly reachOfOthers: Day;
  /** True where nothing tells the country of a paper that names none. */
  readonly isOpen: boolean;
}

/** What a predicate asks, plainly: versions are then judged by comparing text. */
export interface Limits extends DayLimits, WordLimits {}

/** What it asks on the host's days. */
export interface DayLimits {
  /** The host's day that it counts from; absent where it counts from none. */
  readonly at?: Anchor | undefined;
  readonly issuedFrom?: Day | undefined;
  readonly issuedTo?: Day | undefined;
  /** The issue day lies in one of these; none where what it is counted from is not on file. */
  readonly windows?: readonly DayWindow[] | undefined;
  /** The issue day has to be known. Without this an unknown one passes `issuedFrom` and `issuedTo`. */
  readonly needsIssued?: boolean | undefined;
  /** The day that the document's own validity has to reach. */
  readonly reach?: Day | undefined;
  /**
   * Where the rule itself says how long one without a printed expiry holds: the first issue day from
   * which it reaches `reach`. Absent: the type's default validity counts.
   */
  readonly reachFrom?: Day | undefined;
  /** Where `reach` goes by the country that the paper names: the day for those spared and for others. */
  readonly byCountry?: ReachByCountry | undefined;
  /** `issuedFrom` is the first day of the rotation, until the day of arrival is told. */
  readonly isArrivalOpen?: boolean | undefined;
  /** The host does not ask on these days: nothing is wanted. */
  readonly vacuous?: boolean | undefined;
}

/** The words that a fact may be, and may not be, as `plainWord` makes them: the same on any day. */
export interface WordLimits {
  readonly oneOf?: readonly string[] | undefined;
  readonly noneOf?: readonly string[] | undefined;
}
