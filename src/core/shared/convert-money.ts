import { currencyOf } from './currency.ts';
import { divideHalfEven, parseDecimal } from './decimal.ts';
import { Fault } from './fault.ts';
import type { Money } from './money.ts';
import { LARGEST_MINOR } from './parse-money.ts';

/**
 * An amount in another currency at `rate`, units of `to` for one unit of the amount's currency as
 * decimal text. Exact rational arithmetic, rounded once, half to even: the result differs from the
 * true product by at most half a minor unit of `to`. Throws Fault `decimal-invalid`,
 * `currency-unknown`, `rate-zero`, or `money-too-large` over 10^12 minor units.
 */
export function convertMoney(amount: Money, rate: string, to: string): Money {
  const { digits, scale } = parseDecimal(rate);
  if (digits === 0n) {
    throw new Fault('rate-zero', 'The exchange rate is zero. Enter what one unit is worth.');
  }
  const numerator = BigInt(amount.minor) * digits * 10n ** BigInt(currencyOf(to).digits);
  const denominator = 10n ** BigInt(scale + currencyOf(amount.currency).digits);
  const minor = divideHalfEven(numerator, denominator);
  if (minor > BigInt(LARGEST_MINOR)) {
    throw new Fault(
      'money-too-large',
      'The amount at this rate is larger than the app counts. Check the rate.',
    );
  }
  return { minor: Number(minor), currency: to };
}
