import type { Unconverted } from './budget-figures.ts';
import type { BudgetLine, Fund } from './budget-line.ts';
import { type ConvertedLine, convertFund, convertLine } from './convert-line.ts';
import { findPayingDays, type PayingDays } from './paying-days.ts';

/** A line with its home-currency figures and the days on which they go. */
export interface CountedLine {
  readonly line: BudgetLine;
  readonly figures: ConvertedLine;
  readonly days: PayingDays;
}

export interface CountedFund {
  readonly fund: Fund;
  readonly minor: number;
}

/**
 * Sorts lines into those that can be counted and those that cannot, with the reason; none gets lost.
 * Throws Fault `span-invalid` for a line whose days make no sense.
 */
export function convertLines(
  lines: readonly BudgetLine[],
  home: string,
): { readonly counted: CountedLine[]; readonly unconverted: Unconverted[] } {
  const counted: CountedLine[] = [];
  const unconverted: Unconverted[] = [];
  for (const line of lines) {
    const outcome = convertLine(line, home);
    if (outcome.ok) counted.push({ line, figures: outcome.value, days: findPayingDays(line) });
    else
      unconverted.push(toUnconverted('line', { ...line, minor: line.plannedMinor }, outcome.error));
  }
  return { counted, unconverted };
}

/** The same for money that comes in. */
export function convertFunds(
  funds: readonly Fund[],
  home: string,
): { readonly counted: CountedFund[]; readonly unconverted: Unconverted[] } {
  const counted: CountedFund[] = [];
  const unconverted: Unconverted[] = [];
  for (const fund of funds) {
    const outcome = convertFund(fund, home);
    if (outcome.ok) counted.push({ fund, minor: outcome.value });
    else unconverted.push(toUnconverted('fund', fund, outcome.error));
  }
  return { counted, unconverted };
}

function toUnconverted(
  kind: Unconverted['kind'],
  { id, title, minor, currency }: Pick<Unconverted, 'id' | 'title' | 'minor' | 'currency'>,
  { code, sentence }: { code: Unconverted['code']; sentence: string },
): Unconverted {
  return { kind, id, title, minor, currency, code, problem: sentence };
}
