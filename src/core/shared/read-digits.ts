import { fail, type Outcome, succeed } from './outcome.ts';

/** A number as it was written, without its marks. */
export interface Digits {
  readonly whole: string;
  /** After the decimal mark; without zeros at its end. */
  readonly fraction: string;
}

/**
 * - two-ways: "1.250", where nobody can know whether a thousand was meant.
 * - decimals: more of them than are counted.
 * - shape: no number, or marks out of place.
 */
export type Unreadable = 'two-ways' | 'decimals' | 'shape';

/** Thousands marked with one and the same separator, as in the West. */
const GROUPED = /^[1-9]\d{0,2}([ '’.,])\d{3}(?:\1\d{3})*$/;
/** As in India: "1,25,000", "12,50,000". */
const GROUPED_BY_LAKH = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/**
 * Reads a number as people write it anywhere: "1,250.5", "12.500,50", "1 250", "1'250", "1,25,000".
 * `places` is how many decimals are counted, absent where any number of them is. One comma before three
 * digits is a thousand where money is read, and refused where it is not; one point before three digits
 * is refused where money is read. No sign, no exponent, no unit.
 */
export function readDigits(typed: string, places?: number): Outcome<Digits, Unreadable> {
  const text = typed.replace(/[\u00a0\u2009\u202f]/g, ' ').trim();
  if (isWhole(text) && !isOneMark(text)) return whole(text);
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (at < 0) return fail('shape');
  const mark = text.charAt(at);
  const head = text.slice(0, at);
  const tail = text.slice(at + 1);
  if (!/^\d*$/.test(tail) || head.includes(mark) || !isWhole(head)) return fail('shape');
  if (isOneMark(text)) {
    if (mark === ',') return places === undefined ? fail('two-ways') : whole(text);
    if (places !== undefined && places < 3) return fail('two-ways');
  }
  const fraction = tail.replace(/0+$/, '');
  if (places !== undefined && fraction.length > places) return fail('decimals');
  return succeed({ whole: bare(head), fraction });
}

/** One mark with three digits behind it, and before it what could be thousands. */
function isOneMark(text: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

function isWhole(text: string): boolean {
  return /^\d+$/.test(text) || GROUPED.test(text) || GROUPED_BY_LAKH.test(text);
}

function whole(text: string): Outcome<Digits, Unreadable> {
  return succeed({ whole: bare(text), fraction: '' });
}

const bare = (text: string) => text.replaceAll(/\D/g, '');
