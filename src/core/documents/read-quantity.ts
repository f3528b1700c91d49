import { foldLetters } from '../shared/fold-letters.ts';
import { fail, type Outcome, succeed } from '../shared/outcome.ts';
import { readNumber } from '../shared/read-number.ts';

interface Unit {
  /** What may stand beside the number, folded; each with what the number is multiplied by. */
  readonly words: Readonly<Record<string, number>>;
  readonly example: string;
}

/**
 * Units as papers print them. mIU/mL and IU/L are the same number; IU/mL is a thousand times as much,
 * and forms print it beside figures that are none, so it is refused.
 */
const UNITS: Readonly<Record<string, Unit>> = {
  USD: {
    words: { usd: 1, us: 1, dollars: 1, dollar: 1, usdollars: 1 },
    example: '$1,000,000 or $1M',
  },
  mm: {
    words: { mm: 1, millimeters: 1, millimetres: 1, millimeter: 1, millimetre: 1, cm: 10 },
    example: '10 mm',
  },
  'mIU/mL': { words: { miuml: 1, iul: 1, miu: 1, ul: 1 }, example: '11.2 mIU/mL' },
};

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mio: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
};

/** What is asked of a number: its unit, and the nouns that may follow one without a unit. */
export interface QuantityField {
  readonly unit?: string | undefined;
  readonly label: string;
}

/**
 * A number as papers write it, in the field's unit: "$1M", "1,000,000 per claim", "0 mm", "12 IU/L",
 * "10 panel". "More than" is read as the number itself, which it surely reaches. What can be read in
 * two ways, and another unit, is refused with a sentence.
 */
export function readQuantity(typed: string, field: QuantityField): Outcome<number, string> {
  const text = typed.trim().replace(/^(at least|more than|over|up to|>=?|≥)\s*/i, '');
  const parts = /^([^\d<-]*)(\d[\d.,'\s]*)(.*)$/su.exec(text);
  if (parts === null) return fail(howToWrite(field));
  const [, before = '', digits = '', after = ''] = parts;
  const number = numberOf(digits.trim(), field.unit === 'USD');
  const factor = factorOf(before, after, field);
  if (number === undefined || factor === undefined) return fail(howToWrite(field));
  return succeed(Number((number * factor).toPrecision(15)));
}

function howToWrite({ unit }: QuantityField): string {
  const { example } = (unit === undefined ? undefined : UNITS[unit]) ?? { example: '12' };
  return unit === undefined
    ? 'Write a number, such as 12.'
    : `Write a number${unit === 'USD' ? ' of US dollars' : ` in ${unit}`}, such as ${example}.`;
}

/** Undefined where they can mean two things, or nothing. */
function numberOf(digits: string, isMoney: boolean): number | undefined {
  const read = readNumber(digits.replace(/[.,]$/, ''), isMoney ? CENTS : undefined);
  return read.ok ? read.value : undefined;
}

const CENTS = 2;

function factorOf(before: string, after: string, field: QuantityField): number | undefined {
  if (field.unit === 'USD') return moneyFactor(before, after);
  if (foldLetters(before) !== '') return undefined;
  const said = foldLetters(after);
  if (said === '') return 1;
  if (field.unit !== undefined) {
    const known = UNITS[field.unit]?.words ?? { [foldLetters(field.unit)]: 1 };
    return known[said];
  }
  const noun = foldLetters(field.label);
  return noun.startsWith(said) || said.startsWith(noun) ? 1 : undefined;
}

/** "$", "US$", "USD" before it or after; "M", "million"; and words that say of what, such as "per claim". */
function moneyFactor(before: string, after: string): number | undefined {
  if (/[€£¥₹₺]/.test(before + after)) return undefined;
  const isDollar = (word: string) => word === '' || (UNITS['USD']?.words[word] ?? 0) === 1;
  if (!isDollar(foldLetters(before))) return undefined;
  const plain = after
    .replace(/\b(per|in|each|annual|every|a|an)\b.*$/is, '')
    .replace(/[\s$.,]+/g, ' ');
  const words = plain
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const [first = '', ...rest] = words;
  const multiple = MULTIPLES[first];
  const others = multiple === undefined ? words : rest;
  return others.every((word) => isDollar(foldLetters(word))) ? (multiple ?? 1) : undefined;
}
