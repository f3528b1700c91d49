import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateEvenly } from '../../../src/core/shared/allocate.ts';
import { convertMoney } from '../../../src/core/shared/convert-money.ts';
import { CURRENCY_CODES, currencyOf } from '../../../src/core/shared/currency.ts';
import { divideHalfEven, parseDecimal } from '../../../src/core/shared/decimal.ts';

describe('convertMoney', () => {
  it.each([
    // 12,500 lira at 0.0312 dollars
    [1_250_000, 'TRY', '0.0312', 'USD', 39_000],
    // 10,000 yen at 0.0065 dollars: from no decimals to two
    [10_000, 'JPY', '0.0065', 'USD', 6_500],
    // 1.250 dinar at 3.25 dollars: 4.0625, from three decimals to two
    [1_250, 'KWD', '3.25', 'USD', 406],
    // 100 dollars at 153.85 yen: from two decimals to none
    [10_000, 'USD', '153.85', 'JPY', 15_385],
    // 100 dollars at 0.3075 dinar: from two decimals to three
    [10_000, 'USD', '0.3075', 'KWD', 30_750],
    // ties go to the even cent
    [1, 'EUR', '0.5', 'USD', 0],
    [3, 'EUR', '0.5', 'USD', 2],
    [5, 'EUR', '0.5', 'USD', 2],
    [0, 'EUR', '1.1', 'USD', 0],
  ])('%i %s at %s is in %s %i', (minor, currency, rate, to, expected) => {
    expect(convertMoney({ minor, currency }, rate, to)).toEqual({ minor: expected, currency: to });
  });

  it('is within half a minor unit of the exact product, for any currencies and rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom(...CURRENCY_CODES),
        fc.constantFrom(...CURRENCY_CODES),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 4, max: 8 }),
        (minor, from, to, rateDigits, scale) => {
          const text = String(rateDigits).padStart(scale + 1, '0');
          const rate = `${text.slice(0, -scale)}.${text.slice(-scale)}`;
          const { minor: converted } = convertMoney({ minor, currency: from }, rate, to);
          // Both sides multiplied by every denominator: |2 * converted * d - 2 * exact * d| <= d
          const d = 10n ** BigInt(scale + currencyOf(from).digits);
          const exact = BigInt(minor) * BigInt(rateDigits) * 10n ** BigInt(currencyOf(to).digits);
          const apart = 2n * (BigInt(converted) * d - exact);
          expect(apart <= d && apart >= -d).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['0', 'rate-zero'],
    ['0.000', 'rate-zero'],
    ['', 'decimal-invalid'],
    ['1e3', 'decimal-invalid'],
    ['-1', 'decimal-invalid'],
    ['1,5', 'decimal-invalid'],
    ['999999999', 'money-too-large'],
  ])('refuses the rate "%s"', (rate, code) => {
    expect(() => convertMoney({ minor: 1_000_000_000, currency: 'EUR' }, rate, 'USD')).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('parseDecimal and divideHalfEven', () => {
  it('keeps every digit', () => {
    expect(parseDecimal('0.031200')).toEqual({ digits: 31_200n, scale: 6 });
    expect(parseDecimal('41')).toEqual({ digits: 41n, scale: 0 });
  });

  it.each([
    [5n, 2n, 2n],
    [7n, 2n, 4n],
    [8n, 3n, 3n],
    [7n, 3n, 2n],
    [6n, 3n, 2n],
  ])('%i / %i is %i', (numerator, denominator, expected) => {
    expect(divideHalfEven(numerator, denominator)).toBe(expected);
  });
});

describe('allocateEvenly', () => {
  it('sums to the amount with no two parts more than one unit apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000 }),
        fc.integer({ min: 1, max: 400 }),
        (minor, parts) => {
          const shares = allocateEvenly(minor, parts);
          expect(shares).toHaveLength(parts);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(minor);
          expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
