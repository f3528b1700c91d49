import { expect, test } from 'vitest';
import { closedVault } from '../../proofs/flips/closed-vault.ts';
import { flipBits } from '../../proofs/flips/flip-bits.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

/** The short form of `npm run prove-flips`. */
test('65 flipped bits: each that lies on a page in use is found, the others change nothing', async () => {
  const { tried, seen, silent } = await flipBits(await closedVault(makeFolder(), 1), {
    count: 65,
    seed: 1,
  });
  expect(tried).toBe(65);
  expect(silent).toEqual([]);
  expect(seen.missed).toBe(0);
  expect(seen.named).toBeGreaterThan(5);
  expect(seen.harmless).toBeGreaterThan(0);
});

test('without a flip nothing is found; one of the salt changes nothing, one on a free page neither', async () => {
  const { bits, isInUse, lookWith } = await closedVault(makeFolder(), 1);
  expect(await lookWith()).toBe('harmless');
  expect(await lookWith(5 * 8)).toBe('harmless');
  expect(isInUse(bits.end - 900)).toBe(false);
  expect(await lookWith(bits.end - 900)).toBe('harmless');
});
