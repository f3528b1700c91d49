import { expect, test } from 'vitest';
import { pauseAfter } from '../../../src/backend/keys/try-secret.ts';
import { vaultFiles } from '../../../src/backend/keys/vault-files.ts';
import { takeLock } from '../../../src/backend/keys/vault-lock.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { faultCode, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

test('who mistypes is not kept waiting, who guesses is, up to half a minute', () => {
  const pauses = Array.from({ length: 12 }, (_, index) => pauseAfter(index + 1) / 1_000);
  expect(pauses).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]);
  expect(pauseAfter(1_000_000)).toBe(30_000);
});

test('wrong passphrases are counted across openings, and the right one begins anew', async () => {
  const { vault, folder } = await makeVault();
  const wrong = () => faultCode(() => openVault(folder, { passphrase: 'not it at all' }));
  // An open vault counts as well: its passphrase change asks for the old one.
  expect(await faultCode(() => vault.changePassphrase('not it at all', 'another'))).toBe(
    'passphrase-wrong',
  );
  vault.close();
  expect([await wrong(), await wrong()]).toEqual(['passphrase-wrong', 'passphrase-wrong']);
  const began = performance.now();
  const last = wrong();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await faultCode(() => openVault(folder, { passphrase: PASSPHRASE }))).toBe('vault-in-use');
  expect(await last).toBe('passphrase-wrong');
  expect(performance.now() - began).toBeGreaterThan(1_000);
  expect(triesOf(folder)).toBe(4);
  (await openVault(folder, { passphrase: PASSPHRASE })).close();
  expect(triesOf(folder)).toBe(0);
});

function triesOf(folder: string): number {
  const lock = takeLock(vaultFiles(folder).lock);
  try {
    return lock.wrongTries();
  } finally {
    lock.release();
  }
}
