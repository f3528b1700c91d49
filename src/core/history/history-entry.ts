import type { Day } from '../shared/day.ts';
import type { ThingChange, ThingKind } from './thing.ts';

/** One action of the person as it was recorded. */
export interface StoredStep {
  readonly step: number;
  readonly on: Day;
  /** What the action was called when it was done: "Deleted Passport". */
  readonly label: string;
  readonly changes: readonly ThingChange[];
}

/** What one action did to one thing, in words. */
export interface HistoryLine {
  readonly kind: ThingKind;
  readonly id: string;
  /** "Passport". */
  readonly thing: string;
  /** "Passport: expires 4 May 2031 (was 4 May 2027)". */
  readonly said: string;
}

/** One action of the person, readable. */
export interface HistoryEntry {
  /** Each its own, higher for newer. A packet's lies between those of two steps. */
  readonly step: number;
  readonly on: Day;
  readonly label: string;
  readonly lines: readonly HistoryLine[];
}
