import { currencyOf } from './currency.ts';
import { divideHalfEven } from './decimal.ts';
import { LARGEST_MINOR } from './parse-money.ts';

/**
 * The minor units that show the same figure in another currency: "3,000" stays 3,000 whether a unit
 * has two decimals or none. For someone who corrects the currency of an amount that was typed; it
 * converts nothing. Decimals that the new currency lacks are rounded half to even.
 */
export function keepFigure(minor: number, from: string, to: string): number {
  const scale = currencyOf(to).digits - currencyOf(from).digits;
  const kept =
    scale < 0
      ? divideHalfEven(BigInt(minor), 10n ** BigInt(-scale))
      : BigInt(minor) * 10n ** BigInt(scale);
  return Math.min(Number(kept), LARGEST_MINOR);
}
