import type { Changes } from '../shared/apply-changes.ts';
import type { Day } from '../shared/day.ts';
import type { BudgetLineId, FundId, RotationId } from '../shared/id.ts';

/** Categories of the guide's money chapter and domain facts section 4. */
export const CATEGORIES = [
  'application-fees',
  'host-fees',
  'flights',
  'ground-transport',
  'housing',
  'meals',
  'insurance',
  'visa',
  'tests',
  'other',
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * When the money goes: on one day, or spread over a stay. `to` is the last day, inclusive; housing is
 * counted by its nights and `to` is the day of leaving, so its last night begins the day before.
 */
export type Timing =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'span'; readonly from: Day; readonly to: Day };

/** Units of `to` for one unit of `from`, both ISO 4217, as decimal text, frozen with its day. */
export interface FrozenRate {
  readonly rate: string;
  readonly on: Day;
  readonly from: string;
  readonly to: string;
}

/** A rate as it is given: it is from the amount's currency into the home one unless it says otherwise. */
export interface GivenRate extends Pick<FrozenRate, 'rate' | 'on'> {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface BudgetLine {
  readonly id: BudgetLineId;
  readonly title: string;
  readonly category: Category;
  /** Absent for what serves the whole season. */
  readonly rotation?: RotationId | undefined;
  /** In the line's currency, minor units; never negative. */
  readonly plannedMinor: number;
  /**
   * What it really came to, which takes the place of the plan; absent until that is known. A deposit
   * and its balance are two lines, or the deposit alone would hide what is still to pay.
   */
  readonly actualMinor?: number | undefined;
  readonly currency: string;
  /** Needed when the currency is not the home one. */
  readonly rate?: FrozenRate | undefined;
  readonly timing: Timing;
  /** The days stay when the rotation moves, where else they would move with it. */
  readonly pinned?: boolean | undefined;
  readonly notes: string;
}

/** Money that comes in: savings, family, a scholarship. */
export interface Fund {
  readonly id: FundId;
  readonly title: string;
  readonly minor: number;
  readonly currency: string;
  readonly rate?: FrozenRate | undefined;
  /** The day it can be spent from. */
  readonly on: Day;
  readonly notes: string;
}

/** Of a line or a fund, what is to be changed: its rate may leave the currencies to the app. */
type WithGivenRate<Entry> = Omit<Changes<Entry>, 'rate'> & {
  readonly rate?: GivenRate | null | undefined;
};
export type LineChanges = WithGivenRate<BudgetLine>;
export type FundChanges = WithGivenRate<Fund>;
