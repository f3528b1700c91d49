import { currencyOf } from './currency.ts';
import type { Money } from './money.ts';

/**
 * Signs that a person who uses the currency reads without doubt. Other dollars and pounds are not
 * here: in a season of US rotations a bare "$" must be a US dollar.
 */
export const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  TRY: '₺',
};

/**
 * How exact an amount is written: `always` with all decimals, for columns; `where-they-matter` with
 * them unless they are zero; `rough` in whole units from a hundred up, for headings and charts whose
 * exact figures stand elsewhere.
 */
export type Decimals = 'where-they-matter' | 'always' | 'rough';

/** To whole units from a hundred up, half away from zero; smaller amounts as they are. */
function roughen(minor: number, digits: number): number {
  const unit = 10 ** digits;
  const size = Math.abs(minor);
  return size < 100 * unit ? minor : Math.sign(minor) * Math.floor((size + unit / 2) / unit) * unit;
}

/** Digits in groups of three: "12500" is "12,500". */
function group(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How minor units are written without their currency: "1,250", "1,250.50". */
function formatAmount(minor: number, digits: number, decimals: Decimals): string {
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = group(text.slice(0, text.length - digits));
  const fraction = text.slice(text.length - digits);
  const shown = digits > 0 && (decimals === 'always' || /[1-9]/.test(fraction));
  return shown ? `${whole}.${fraction}` : whole;
}

/**
 * Money as people read it, the same in the window, the terminal and the PDF. In the home currency
 * "$1,250", with cents only where they are not zero: "$1,250.50"; in any other one "TRY 12,500", the
 * code before the figure. Below zero "-$300". `decimals` says how exact.
 * Without `home` the amount's own currency counts as home. Throws Fault `currency-unknown`.
 */
export function formatMoney(
  { minor, currency }: Money,
  home: string = currency,
  decimals: Decimals = 'where-they-matter',
): string {
  const { digits } = currencyOf(currency);
  const amount = formatAmount(
    decimals === 'rough' ? roughen(minor, digits) : minor,
    digits,
    decimals,
  );
  const symbol = currency === home ? SYMBOLS[currency] : undefined;
  return `${minor < 0 ? '-' : ''}${symbol ?? `${currency} `}${amount}`;
}

/** The amount alone, as a field shows it for editing: "1,250.50", "1,250". No currency. */
export function formatForInput({ minor, currency }: Money): string {
  return formatAmount(minor, currencyOf(currency).digits, 'where-they-matter');
}
