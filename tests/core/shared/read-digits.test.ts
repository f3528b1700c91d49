import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../src/core/shared/read-digits.ts';

const read = (typed: string, places?: number) => {
  const found = readDigits(typed, places);
  return found.ok ? `${found.value.whole}.${found.value.fraction}` : found.error;
};

describe('numbers as people write them', () => {
  it.each([
    // [typed, with two decimals, with any]
    ['1250', '1250.', '1250.'],
    ['1,250.5', '1250.5', '1250.5'],
    ['12.500,50', '12500.5', '12500.5'],
    ['1.234,56', '1234.56', '1234.56'],
    ['1.000.000', '1000000.', '1000000.'],
    ['1,000,000', '1000000.', '1000000.'],
    ['1,25,000', '125000.', '125000.'],
    ['12,50,000.75', '1250000.75', '1250000.75'],
    ['1 250,50', '1250.5', '1250.5'],
    ['1\u202f250', '1250.', '1250.'],
    ["1'250.50", '1250.5', '1250.5'],
    ['11.2', '11.2', '11.2'],
    ['11,2', '11.2', '11.2'],
    ['12.', '12.', '12.'],
    ['12500.00', '12500.', '12500.'],
    // A thousand in money; elsewhere nobody can know.
    ['1,250', '1250.', 'two-ways'],
    ['1.250', 'two-ways', '1.25'],
    ['0.125', 'decimals', '0.125'],
    ['1234.567', 'decimals', '1234.567'],
    ['', 'shape', 'shape'],
    ['-5', 'shape', 'shape'],
    ['1e5', 'shape', 'shape'],
    ['1,2,3', 'shape', 'shape'],
    ['1,250.50.', 'shape', 'shape'],
    ['1.250.50', 'shape', 'shape'],
    ['12,50 0', 'shape', 'shape'],
    ['1,250 500', 'shape', 'shape'],
    ['1,2500', '1.25', '1.25'],
  ])('%s: as money %s, as a number %s', (typed, money, any) => {
    expect(read(typed, 2)).toBe(money);
    expect(read(typed)).toBe(any);
  });
});

it('takes every whole number grouped in any of the ways', () => {
  const ways = ['en-US', 'de-DE', 'en-IN', 'fr-FR', 'de-CH'];
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 1e12 }), fc.constantFrom(...ways), (n, way) => {
      expect(read(n.toLocaleString(way), 2)).toBe(`${n}.`);
      expect(read(n.toLocaleString(way))).toBe(`${n}.`);
    }),
  );
});
