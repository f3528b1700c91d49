import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTypedNumber, showNumber } from '../../../src/ui/shared/read-typed-number.ts';

it.each([
  ['', {}, { number: undefined }],
  ['11,2', {}, { number: 11.2 }],
  ['1,000,000', { places: 2 }, { number: 1_000_000 }],
  ['1.234,56', { places: 2 }, { number: 1234.56 }],
  ['1,25,000', { places: 0 }, { number: 125_000 }],
  ['1,250', { places: 0 }, { number: 1250 }],
] as const)('"%s" within %j is %j', (typed, bounds, read) => {
  expect(readTypedNumber(typed, bounds)).toEqual(read);
});

it.each([
  ['1,250', {}, 'This can be read two ways. Write a thousand as 1000, and decimals with a point.'],
  ['1.5', { places: 0 }, 'Write a whole number, such as 12; a thousand as 1,000 or 1000.'],
  ['1.250', { places: 2 }, 'Write a thousand as 1,000 or 1000, and no more than two decimals.'],
  ['-4', {}, 'Write a number, such as 11.2.'],
  ['121', { places: 0, min: 1, max: 120 }, 'Write a number from 1 to 120.'],
  ['20000', { places: 0, max: 10_000 }, 'Write a number from 0 to 10,000.'],
] as const)('"%s" within %j is refused', (typed, bounds, problem) => {
  expect(readTypedNumber(typed, bounds)).toEqual({ problem });
});

it('reads back every number as its field shows it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.constantFrom(0, 2, undefined),
      (cents, places) => {
        const number = places === 0 ? cents : cents / 100;
        expect(readTypedNumber(showNumber(number, places), { places })).toEqual({ number });
      },
    ),
  );
});
