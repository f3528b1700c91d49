import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  DERIVATION,
  deriveInWasm,
  derivePassphraseKey,
} from '../../../src/backend/keys/derive-key.ts';
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

test('many derivations at once take the memory of one', () => {
  const child = new URL('../../support/derive-child.ts', import.meta.url).pathname;
  const memoryOf = (count: number) =>
    Number(spawnSync(process.execPath, [child, String(count)]).stdout.toString());
  const [one, many] = [memoryOf(1), memoryOf(8)];
  expect(one).toBeGreaterThan(64);
  expect(many - one).toBeLessThan(32);
});

test('both ways of deriving give the same key, so that a vault opens in every window', async () => {
  const salt = Buffer.alloc(16, 7);
  const costs = { ...DERIVATION, memoryKiB: 1_024 };
  const native = await derivePassphraseKey(PASSPHRASE, salt, costs);
  const password = Buffer.from(PASSPHRASE.normalize('NFKC'), 'utf8');
  expect((await deriveInWasm(password, salt, costs)).equals(native)).toBe(true);
});

function triesOf(folder: string): number {
  const lock = takeLock(vaultFiles(folder).lock);
  try {
    return lock.wrongTries();
  } finally {
    lock.release();
  }
}
