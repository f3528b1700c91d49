import { Fault } from './fault.ts';

/** A decimal number kept exactly: `digits` / 10^`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const SHAPE = /^(\d{1,15})(?:\.(\d{1,15}))?$/;

/** Reads "0.0312" exactly; no sign, no exponent. Throws Fault `decimal-invalid`. */
export function parseDecimal(text: string): Decimal {
  const match = SHAPE.exec(text);
  if (!match) {
    throw new Fault(
      'decimal-invalid',
      `"${text.slice(0, 40)}" is not a decimal number. Write it with digits and a point, such as 0.0312.`,
    );
  }
  const [, whole = '', fraction = ''] = match;
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/**
 * `numerator / denominator` to the nearest whole number, a tie to the even one, so that ties of many
 * lines do not all lean one way. Both must be non-negative, the denominator not zero.
 */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const floor = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (twice < denominator) return floor;
  if (twice > denominator) return floor + 1n;
  return floor % 2n === 0n ? floor : floor + 1n;
}
