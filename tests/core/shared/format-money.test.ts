import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCY_CODES, currencyOf } from '../../../src/core/shared/currency.ts';
import { formatForInput, formatMoney } from '../../../src/core/shared/format-money.ts';
import { LARGEST_MINOR, parseMoney } from '../../../src/core/shared/parse-money.ts';

describe('formatMoney', () => {
  it.each([
    [125_000, 'USD', 'USD', '$1,250'],
    [125_050, 'USD', 'USD', '$1,250.50'],
    [5, 'USD', 'USD', '$0.05'],
    [0, 'USD', 'USD', '$0'],
    [-30_000, 'USD', 'USD', '-$300'],
    [1_250_000, 'TRY', 'USD', 'TRY 12,500'],
    [12_500, 'JPY', 'USD', 'JPY 12,500'],
    [12_500, 'JPY', 'JPY', '¥12,500'],
    [1_250, 'KWD', 'USD', 'KWD 1.250'],
    [12_000, 'KWD', 'KWD', 'KWD 12'],
    [1_000_000_000_000, 'USD', 'USD', '$10,000,000,000'],
    [9_900, 'CAD', 'CAD', 'CAD 99'],
    [-1, 'TRY', 'USD', '-TRY 0.01'],
  ])('%i minor units of %s at home in %s is %s', (minor, currency, home, text) => {
    expect(formatMoney({ minor, currency }, home)).toBe(text);
  });

  it('takes the amount as home money when no home is named', () => {
    expect(formatMoney({ minor: 100, currency: 'USD' })).toBe('$1');
  });

  it('keeps the cents of a column of exact figures', () => {
    expect(formatMoney({ minor: 125_000, currency: 'USD' }, 'USD', 'always')).toBe('$1,250.00');
    expect(formatMoney({ minor: 7, currency: 'JPY' }, 'USD', 'always')).toBe('JPY 7');
  });

  it.each([
    [1_559_463, '$15,595'],
    [1_559_450, '$15,595'],
    [1_559_449, '$15,594'],
    [-114_363, '-$1,144'],
    [9_950, '$99.50'],
    [10_000, '$100'],
  ])('writes %i cents roughly as %s', (minor, text) => {
    expect(formatMoney({ minor, currency: 'USD' }, 'USD', 'rough')).toBe(text);
  });

  it('refuses a code that is no currency', () => {
    expect(() => formatMoney({ minor: 1, currency: 'XYZ' }, 'USD')).toThrow(
      expect.objectContaining({ code: 'currency-unknown' }),
    );
  });
});

describe('parseMoney', () => {
  it.each([
    ['1250', 'USD', 125_000, 'USD'],
    ['$1,250', 'USD', 125_000, 'USD'],
    ['$1,250.5', 'TRY', 125_050, 'USD'],
    ['1 250.50', 'USD', 125_050, 'USD'],
    ['1250,50', 'EUR', 125_050, 'EUR'],
    ['12.500,50', 'TRY', 1_250_050, 'TRY'],
    ['1.250.000', 'TRY', 125_000_000, 'TRY'],
    ['TRY 12,500', 'USD', 1_250_000, 'TRY'],
    ['12,500 try', 'USD', 1_250_000, 'TRY'],
    ['90 €', 'USD', 9_000, 'EUR'],
    ['12,500', 'JPY', 12_500, 'JPY'],
    ['12500.00', 'JPY', 12_500, 'JPY'],
    ['1.250', 'KWD', 1_250, 'KWD'],
    ['1,250', 'KWD', 1_250_000, 'KWD'],
    ['0.5', 'KWD', 500, 'KWD'],
    ["1'250.50", 'CHF', 125_050, 'CHF'],
    ['1 250,50', 'EUR', 125_050, 'EUR'],
    ['0', 'USD', 0, 'USD'],
  ])('reads %s with %s', (text, fallback, minor, currency) => {
    expect(parseMoney(text, fallback)).toEqual({ minor, currency });
  });

  it.each([
    ['1.250', 'a point with three digits could be either'],
    ['1.000', 'a point with three zeros could be either'],
    ['-5', 'below zero'],
    ['', 'nothing'],
    ['abc', 'letters'],
    ['1,2,3', 'separators out of place'],
    ['1.250.50', 'one mark for two purposes'],
    ['12,50 0', 'a blank in the cents'],
    ['1,250 500', 'two grouping marks'],
    ['XYZ 5', 'no such currency'],
    ['5.005', 'a fraction of a cent'],
    ['99999999999999999999', 'more than is counted'],
    ['1e5', 'an exponent'],
  ])('refuses %s: %s', (text) => {
    expect(() => parseMoney(text, 'USD')).toThrow(
      expect.objectContaining({ code: 'money-invalid' }),
    );
  });

  it('reads back whatever was written, in every currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LARGEST_MINOR }),
        fc.constantFrom(...CURRENCY_CODES),
        fc.constantFrom(...CURRENCY_CODES),
        (minor, currency, home) => {
          expect(parseMoney(formatMoney({ minor, currency }, home), home)).toEqual({
            minor,
            currency,
          });
          expect(parseMoney(formatForInput({ minor, currency }), currency)).toEqual({
            minor,
            currency,
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('currencyOf', () => {
  it.each([
    ['USD', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['MGA', 2],
  ])('%s has %i decimals', (code, digits) => {
    expect(currencyOf(code).digits).toBe(digits);
  });
});
