import type { RotationId } from '../shared/id.ts';
import { sumByTime } from './balance-by-day.ts';
import type { BudgetFigures, RotationCluster } from './budget-figures.ts';
import type { BudgetLine, Fund } from './budget-line.ts';
import { convertFunds, convertLines } from './convert-all.ts';
import { addToTotals, startTotals } from './running-totals.ts';
import { sumByCategory, sumByCluster, sumByRotation } from './sum-by-rotation.ts';

export interface SummarizeInput {
  readonly lines: readonly BudgetLine[];
  readonly funds: readonly Fund[];
  /** In the order in which their rows shall stand. */
  readonly rotations: readonly { readonly id: RotationId; readonly title: string }[];
  /** From `groupRotations` in core/clusters. */
  readonly clusters: readonly RotationCluster[];
  /** ISO 4217. */
  readonly homeCurrency: string;
}

/**
 * Every figure of the season's money, from its lines and nothing else. Lines and funds in another
 * currency count at their own frozen rate, each rounded once to within half a minor unit; one without
 * a usable rate is in no sum and is named under `unconverted`. The order of lines and funds makes no
 * difference to any sum. Throws Fault `span-invalid` for a line whose days make no sense.
 */
export function summarizeBudget(input: SummarizeInput): BudgetFigures {
  const lines = convertLines(input.lines, input.homeCurrency);
  const funds = convertFunds(input.funds, input.homeCurrency);
  const totals = startTotals();
  for (const { figures } of lines.counted) addToTotals(totals, figures);
  const byRotation = sumByRotation(lines.counted, input.rotations);
  return {
    currency: input.homeCurrency,
    ...totals,
    funds: funds.counted.reduce((sum, { minor }) => sum + minor, 0),
    byCategory: sumByCategory(lines.counted),
    byRotation,
    clusters: sumByCluster(byRotation, input.clusters),
    ...sumByTime(lines.counted, funds.counted),
    unconverted: [...lines.unconverted, ...funds.unconverted],
  };
}
