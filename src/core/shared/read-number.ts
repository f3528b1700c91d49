import { type Outcome, succeed } from './outcome.ts';
import { readDigits, type Unreadable } from './read-digits.ts';

/** `readDigits` as a number, for what is not kept to the cent. */
export function readNumber(typed: string, places?: number): Outcome<number, Unreadable> {
  const read = readDigits(typed, places);
  return read.ok ? succeed(Number(`${read.value.whole}.${read.value.fraction}`)) : read;
}
