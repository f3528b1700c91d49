import type { Day } from '../shared/day.ts';

/** The day of the rotation that a rule counts from. `application` is the day the packet goes out. */
export type Anchor = 'application' | 'start' | 'end';

/** The host's days that rules count from. */
export interface AnchorDays extends Readonly<Record<Anchor, Day>> {
  /** The day on which the item is needed: a paper that prints an end must not have ended before. */
  readonly needed: Day;
  /** The day one arrives in the USA; absent until it is told. */
  readonly arrival?: Day | undefined;
}
