import type { Unreadable } from '../../core/shared/read-digits.ts';
import { readNumber } from '../../core/shared/read-number.ts';

/** What a number field takes. */
export interface NumberBounds {
  /** Decimals that are counted: 0 for whole numbers, 2 for money; absent: any. */
  readonly places?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** What was typed: a number, nothing, or why it is none. */
export type TypedNumber = { readonly number: number | undefined } | { readonly problem: string };

/** Reads a number as people write it, within what the field takes. */
export function readTypedNumber(typed: string, bounds: NumberBounds): TypedNumber {
  const text = typed.trim();
  if (text === '') return { number: undefined };
  const { places, min = 0, max = Number.MAX_SAFE_INTEGER } = bounds;
  const read = readNumber(text, places);
  if (!read.ok) return { problem: howToWrite(read.error, bounds) };
  const number = read.value;
  if (number >= min && number <= max) return { number };
  return { problem: `Write a number from ${showNumber(min)} to ${showNumber(max)}.` };
}

function howToWrite(why: Unreadable, { places }: NumberBounds): string {
  if (why === 'two-ways' && places === undefined)
    return 'This can be read two ways. Write a thousand as 1000, and decimals with a point.';
  if (places === 0) return 'Write a whole number, such as 12; a thousand as 1,000 or 1000.';
  return why === 'shape'
    ? 'Write a number, such as 11.2.'
    : 'Write a thousand as 1,000 or 1000, and no more than two decimals.';
}

/** A number as its field shows it: in thousands where they can be read back, else plain. */
export function showNumber(number: number | undefined, places: number | undefined = 0): string {
  if (number === undefined) return '';
  return number.toLocaleString('en-US', {
    useGrouping: places === undefined ? false : 'auto',
    maximumFractionDigits: 15,
  });
}
