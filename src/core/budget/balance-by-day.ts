import { compareText } from '../shared/compare-text.ts';
import { type Day, toDayNumber } from '../shared/day.ts';
import type { BalanceOnDay, MonthTotals } from './budget-figures.ts';
import { CashFlow } from './cash-flow.ts';
import type { CountedFund, CountedLine } from './convert-all.ts';

/** All that moves on one day, in minor units of the home currency. */
interface Movement {
  planned: number;
  actual: number;
  expected: number;
  funds: number;
}

/** Every day on which money moves, in order. */
function gatherMovements(
  lines: readonly CountedLine[],
  funds: readonly CountedFund[],
): readonly (readonly [Day, Movement])[] {
  const flows = {
    planned: new CashFlow(),
    actual: new CashFlow(),
    expected: new CashFlow(),
    funds: new CashFlow(),
  };
  for (const { figures, days } of lines) {
    flows.planned.add(figures.planned, days);
    flows.actual.add(figures.actual ?? 0, days);
    flows.expected.add(figures.expected, days);
  }
  for (const { fund, minor } of funds)
    flows.funds.add(minor, { first: toDayNumber(fund.on), count: 1 });
  const movements = new Map<Day, Movement>();
  for (const key of ['planned', 'actual', 'expected', 'funds'] as const) {
    for (const { day, minor } of flows[key].days()) {
      const movement = movements.get(day) ?? { planned: 0, actual: 0, expected: 0, funds: 0 };
      movement[key] += minor;
      movements.set(day, movement);
    }
  }
  return [...movements].sort(([a], [b]) => compareText(a, b));
}

/** "2027-02" of a day. */
function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/**
 * The season by time: totals of each month, and the money left at the end of each day on which money
 * moves. The balance starts at nothing, adds funds on their day, takes off expected costs on theirs,
 * and so ends at all funds less all expected costs.
 */
export function sumByTime(
  lines: readonly CountedLine[],
  funds: readonly CountedFund[],
): {
  readonly byMonth: MonthTotals[];
  readonly balance: BalanceOnDay[];
  readonly lowest: BalanceOnDay | null;
} {
  const months = new Map<string, Movement>();
  const balance: BalanceOnDay[] = [];
  let left = 0;
  let lowest: BalanceOnDay | null = null;
  for (const [day, movement] of gatherMovements(lines, funds)) {
    const month = months.get(monthOf(day)) ?? { planned: 0, actual: 0, expected: 0, funds: 0 };
    for (const key of ['planned', 'actual', 'expected', 'funds'] as const)
      month[key] += movement[key];
    months.set(monthOf(day), month);
    left += movement.funds - movement.expected;
    balance.push({ day, balance: left });
    if (!lowest || left < lowest.balance) lowest = { day, balance: left };
  }
  return { byMonth: [...months].map(([month, totals]) => ({ month, ...totals })), balance, lowest };
}
