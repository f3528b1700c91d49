import { currencyOf, isCurrency } from './currency.ts';
import { Fault } from './fault.ts';
import { SYMBOLS } from './format-money.ts';
import type { Money } from './money.ts';
import { readDigits } from './read-digits.ts';

/** Ten thousand million dollars: more is a slip of the keyboard, and sums of thousands stay exact. */
export const LARGEST_MINOR = 1_000_000_000_000;

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
  const read = readDigits(amount, digits);
  if (!read.ok) {
    const how =
      read.error === 'shape'
        ? 'write it like 1,250.50.'
        : `${code} has ${digits} decimals. Write a thousand as 1,000 or 1000.`;
    throw invalid(trimmed, how);
  }
  const { whole, fraction } = read.value;
  const units = `${whole}${fraction.padEnd(digits, '0')}`;
  const minor = units.length > 15 ? Number.POSITIVE_INFINITY : Number(units);
  if (minor > LARGEST_MINOR) throw invalid(trimmed, 'it is larger than the app counts.');
  return { minor, currency: code };
}
