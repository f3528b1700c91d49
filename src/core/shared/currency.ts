import * as dineroCurrencies from 'dinero.js/currencies';
import { Fault } from './fault.ts';

/** What the arithmetic needs to know of a currency. */
export interface Currency {
  /** ISO 4217, "USD". */
  readonly code: string;
  /** Decimal places of the minor unit: 2 for USD, 0 for JPY, 3 for KWD. */
  readonly digits: number;
}

/**
 * Ariary and ouguiya divide by five, yet ISO 4217 lists them, as banks write them, with two decimals;
 * dinero.js models the fifths. Money here is what a bill or statement shows, so ISO's figure counts.
 */
const ISO_DIGITS_OF_FIFTHS = 2;

const BY_CODE: ReadonlyMap<string, Currency> = new Map(
  Object.values(dineroCurrencies).map(({ code, base, exponent }) => [
    code,
    { code, digits: base === 10 ? exponent : ISO_DIGITS_OF_FIFTHS },
  ]),
);

/** Every ISO 4217 code known, in alphabetical order. */
export const CURRENCY_CODES: readonly string[] = [...BY_CODE.keys()].sort();

export function isCurrency(code: string): boolean {
  return BY_CODE.has(code);
}

/** The currency behind an ISO 4217 code. Throws Fault `currency-unknown`. */
export function currencyOf(code: string): Currency {
  const found = BY_CODE.get(code);
  if (found) return found;
  throw new Fault(
    'currency-unknown',
    `"${code.slice(0, 10)}" is not a currency code of ISO 4217. Use one such as USD, EUR or TRY.`,
  );
}
