import { convertMoney } from '../shared/convert-money.ts';
import { isCurrency } from '../shared/currency.ts';
import { isFault } from '../shared/fault.ts';
import { formatDay } from '../shared/format-day.ts';
import { fail, type Outcome, succeed } from '../shared/outcome.ts';
import type { BudgetLine, Fund } from './budget-line.ts';
import { needsRate, type Rated } from './needs-rate.ts';

/** Why an amount cannot be counted in the home currency. `sentence` says what to do. */
export interface ConversionProblem {
  readonly code: 'rate-missing' | 'rate-misfit' | 'rate-invalid' | 'currency-unknown';
  readonly sentence: string;
}

/** A line's figures in minor units of the home currency. */
export interface ConvertedLine {
  readonly planned: number;
  /** Absent until it is known what the line really came to. */
  readonly actual: number | undefined;
  /** What the line counts for in the balance: actual where it is known, else planned. */
  readonly expected: number;
}

function findProblem(amount: Rated, home: string): ConversionProblem | undefined {
  const { currency, rate } = amount;
  if (!isCurrency(currency)) {
    return {
      code: 'currency-unknown',
      sentence: `${currency} is not a currency of ISO 4217. Choose another one.`,
    };
  }
  if (!needsRate(amount, home)) return undefined;
  const enter = `Enter how many ${home} one ${currency} is worth.`;
  if (rate === undefined)
    return { code: 'rate-missing', sentence: `No exchange rate is set. ${enter}` };
  return {
    code: 'rate-misfit',
    sentence: `Its rate of ${formatDay(rate.on)} is from ${rate.from} into ${rate.to}. ${enter}`,
  };
}

function convertAmount(minor: number, { currency, rate }: Rated, home: string): number {
  if (currency === home) return minor;
  return convertMoney({ minor, currency }, rate?.rate ?? '', home).minor;
}

/**
 * Puts a line into the home currency at its own frozen rate. A home-currency line passes unchanged,
 * whatever rate it carries. A foreign line without a rate that leads there is a problem and never counted as if
 * its figure were home money. Each amount is rounded once, to within half a minor unit.
 */
export function convertLine(
  line: Pick<BudgetLine, 'plannedMinor' | 'actualMinor' | 'currency' | 'rate'>,
  home: string,
): Outcome<ConvertedLine, ConversionProblem> {
  return attempt(line, home, () => {
    const planned = convertAmount(line.plannedMinor, line, home);
    const actual =
      line.actualMinor === undefined ? undefined : convertAmount(line.actualMinor, line, home);
    return { planned, actual, expected: actual ?? planned };
  });
}

/** Puts a fund into the home currency at its own frozen rate, as `convertLine` does for lines. */
export function convertFund(
  fund: Pick<Fund, 'minor' | 'currency' | 'rate'>,
  home: string,
): Outcome<number, ConversionProblem> {
  return attempt(fund, home, () => convertAmount(fund.minor, fund, home));
}

function attempt<T>(foreign: Rated, home: string, convert: () => T): Outcome<T, ConversionProblem> {
  const problem = findProblem(foreign, home);
  if (problem) return fail(problem);
  try {
    return succeed(convert());
  } catch (error) {
    if (!isFault(error)) throw error;
    return fail({ code: 'rate-invalid', sentence: error.message });
  }
}
