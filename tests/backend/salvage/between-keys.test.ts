import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between } from '../../../src/backend/salvage/between-keys.ts';

const hex = fc.stringMatching(/^[0-9a-f]{8,36}$/);

test('a key between two texts lies between them, and a gap that is halved closes', () => {
  fc.assert(
    fc.property(hex, hex, (one, other) => {
      const [low = '', high = ''] = [one, other].sort();
      let from = low;
      for (let times = 0; times < 60; times += 1) {
        const middle = between(from, high);
        if (middle === undefined) return;
        expect(from < String(middle) && String(middle) <= high).toBe(true);
        from = String(middle);
      }
      throw new Error('the gap did not close');
    }),
    { numRuns: 200 },
  );
});

test('open ends and numbers', () => {
  expect(between(undefined, undefined)).toBeTypeOf('string');
  expect(between(3, 9)).toBe(6);
  expect(between(8, 9)).toBeUndefined();
  expect(between(10, undefined)).toBeGreaterThan(10);
  expect(between(undefined, 9)).toBe(4);
});
