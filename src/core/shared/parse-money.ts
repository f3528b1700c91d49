import { currencyOf, isCurrency } from './currency.ts';
import { Fault } from './fault.ts';
import { SYMBOLS } from './format-money.ts';
import type { Money } from './money.ts';

/** Ten thousand million dollars: more is a slip of the keyboard, and sums of thousands stay exact. */
export const LARGEST_MINOR = 1_000_000_000_000;

/** Groups of three with one and the same separator. */
const GROUPED = /^\d{1,3}([ ,'’.])\d{3}(?:\1\d{3})*$/;

function invalid(text: string, why: string): Fault {
  return new Fault('money-invalid', `"${text.slice(0, 40)}" is not an amount of money: ${why}`);
}

/** Takes a code or sign off either end: "TRY 12,500", "12,500 TRY", "$90", "90 €". */
function splitCurrency(text: string, fallback: string): { amount: string; currency: string } {
  const code = /^([A-Za-z]{3})\s*(?=[\d.,])|(?<=[\d.,])\s*([A-Za-z]{3})$/.exec(text);
  if (code) {
    const currency = (code[1] ?? code[2] ?? '').toUpperCase();
    if (!isCurrency(currency)) throw invalid(text, `${currency} is not a currency code.`);
    return { amount: text.replace(code[0], '').trim(), currency };
  }
  for (const [currency, sign] of Object.entries(SYMBOLS)) {
    if (text.startsWith(sign)) return { amount: text.slice(sign.length).trim(), currency };
    if (text.endsWith(sign)) return { amount: text.slice(0, -sign.length).trim(), currency };
  }
  return { amount: text, currency: fallback };
}

/** Finds the decimal mark: the last point or comma, unless it only groups thousands. */
function splitFraction(amount: string, digits: number): { whole: string; fraction: string } {
  const mark = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','));
  const rest = amount.slice(mark + 1);
  if (mark < 0) return { whole: amount, fraction: '' };
  const head = amount.slice(0, mark);
  const other = amount[mark] === '.' ? ',' : '.';
  // "1,250" is a thousand, and so is "1.250.000"; a single point stands for decimals.
  const groups =
    rest.length === 3 && !head.includes(other) && (amount[mark] === ',' || head.includes('.'));
  if (groups) return { whole: amount, fraction: '' };
  // "12.50", "12,50", "12.": at most the currency's own places, or zeros that cannot be a thousand.
  const fits = rest.length <= digits || (rest.length !== 3 && /^0+$/.test(rest.slice(digits)));
  const fraction = fits && !head.includes(amount[mark] ?? '') ? rest.slice(0, digits) : '?';
  return { whole: head, fraction };
}

/**
 * Reads what a person types: "1250", "1,250.5", "$90", "TRY 12,500", "12.500,50". Without a code or
 * sign the amount is in `currency`. Throws Fault `money-invalid` for a negative amount, for more
 * decimals than the currency has ("1.250" US dollars: nobody can know which was meant) and for
 * anything over 10^12 minor units.
 */
export function parseMoney(text: string, currency: string): Money {
  const trimmed = text.replaceAll(/[\u00a0\u202f]/g, ' ').trim();
  const { amount, currency: code } = splitCurrency(trimmed, currency);
  if (/^[-−]/.test(amount)) throw invalid(trimmed, 'it must not be below zero.');
  const { digits } = currencyOf(code);
  const { whole, fraction } = splitFraction(amount, digits);
  if (fraction === '?') {
    throw invalid(trimmed, `${code} has ${digits} decimals. Write a thousand as 1,000 or 1000.`);
  }
  if (!/^\d+$/.test(whole) && !GROUPED.test(whole))
    throw invalid(trimmed, 'write it like 1,250.50.');
  if (!/^\d*$/.test(fraction)) throw invalid(trimmed, 'write it like 1,250.50.');
  const units = `${whole.replaceAll(/\D/g, '')}${fraction.padEnd(digits, '0')}`;
  const minor = units.length > 15 ? Number.POSITIVE_INFINITY : Number(units);
  if (minor > LARGEST_MINOR) throw invalid(trimmed, 'it is larger than the app counts.');
  return { minor, currency: code };
}
