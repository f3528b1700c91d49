import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseDerivation } from '../../../src/backend/keys/calibrate-derivation.ts';
import { DERIVATION, isAcceptable } from '../../../src/backend/keys/derive-key.ts';

test.each([
  // What the floor takes there, and what is chosen.
  [5_000, 64, 3],
  [300, 64, 3],
  [299, 96, 3],
  [200, 160, 3],
  [125, 256, 3],
  [68, 256, 4],
  [10, 256, 4],
])('a machine that needs %i ms for 64 MiB and 3 passes takes %i MiB and %i', (ms, mib, passes) => {
  expect(chooseDerivation(ms)).toEqual({ ...DERIVATION, memoryKiB: mib * 1_024, passes });
});

const work = ({ memoryKiB, passes }: typeof DERIVATION) => memoryKiB * passes;

test('whatever is measured, the vault opens with it: never below the floor, never above the bound', () => {
  const measured = fc.oneof(fc.double({ min: 0, max: 10_000 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(measured, (ms) => {
      const chosen = chooseDerivation(ms);
      expect(isAcceptable(chosen)).toBe(true);
      // As slow as it was meant to be, between 300 and 800 ms, unless the floor or the bound says otherwise.
      const expected = (ms * work(chosen)) / work(DERIVATION);
      const isBound = work(chosen) === 1_048_576;
      if (ms <= 800 && !isBound) expect(expected).toBeGreaterThanOrEqual(300);
      if (ms <= 800) expect(expected).toBeLessThanOrEqual(800);
    }),
    { numRuns: 200 },
  );
});
