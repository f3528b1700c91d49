import type { Day } from '../shared/day.ts';
import type { BudgetLineId, ClusterGroupId, FundId, RotationId } from '../shared/id.ts';
import type { Category } from './budget-line.ts';
import type { ConversionProblem } from './convert-line.ts';

/**
 * Three sums of the same lines, in minor units of the home currency:
 * - `planned`: what the plan says;
 * - `actual`: what is known to have been paid, nothing for lines without an actual figure;
 * - `expected`: per line the actual where it is known, else the plan. The balance is counted with it.
 */
export interface Totals {
  readonly planned: number;
  readonly actual: number;
  readonly expected: number;
}

/** Rotations whose costs belong together; `core/clusters` finds them. */
export interface RotationCluster {
  /** Stable while its place or group is: "place:cleveland-oh", "group:" and the group's identifier. */
  readonly key: string;
  readonly title: string;
  readonly rotations: RotationId[];
  /** The group behind it when the user chose it; absent for a place. */
  readonly group?: ClusterGroupId | undefined;
}

export type ExpectedByCategory = Partial<Record<Category, number>>;

export interface CategoryTotals extends Totals {
  readonly category: Category;
}

export interface RotationTotals extends Totals {
  /** Absent for what serves the whole season. */
  readonly rotation?: RotationId | undefined;
  readonly title: string;
  /** Expected figures; categories without money are left out. */
  readonly byCategory: ExpectedByCategory;
}

export interface MonthTotals extends Totals {
  /** "2027-02". */
  readonly month: string;
  /** Funds that arrive in the month. */
  readonly funds: number;
}

export interface ClusterTotals extends Totals {
  readonly key: string;
  readonly title: string;
  readonly rotations: RotationId[];
  readonly group?: ClusterGroupId | undefined;
  readonly chosen: boolean;
}

/** Money left at the end of the day. */
export interface BalanceOnDay {
  readonly day: Day;
  readonly balance: number;
}

/** A line or fund that is in none of the sums, because its amount has no home-currency value. */
export interface Unconverted {
  readonly kind: 'line' | 'fund';
  readonly id: BudgetLineId | FundId;
  readonly title: string;
  /** As planned, in minor units of its own `currency`. */
  readonly minor: number;
  readonly currency: string;
  readonly code: ConversionProblem['code'];
  /** What is wrong and what to do. */
  readonly problem: string;
}

/** The season's money. Every amount in minor units of `currency`, the home currency. */
export interface BudgetFigures extends Totals {
  readonly currency: string;
  readonly funds: number;
  /** Categories that occur, in the order of CATEGORIES. */
  readonly byCategory: CategoryTotals[];
  /** Every rotation given, in that order, then the season's row when a line serves the season. */
  readonly byRotation: RotationTotals[];
  /** Months in which money moves, in order. */
  readonly byMonth: MonthTotals[];
  readonly clusters: ClusterTotals[];
  /** Each day on which money moves, in order: funds so far less expected costs so far. */
  readonly balance: BalanceOnDay[];
  /** The first day of the smallest balance; null when no money moves. */
  readonly lowest: BalanceOnDay | null;
  readonly unconverted: Unconverted[];
}
