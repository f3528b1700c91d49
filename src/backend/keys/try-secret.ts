import { setTimeout } from 'node:timers/promises';
import { errorCode } from '../database/error-code.ts';
import { vaultFault } from '../database/vault-fault.ts';
import { type KeysFile, openKeys, type Secret } from './keys-file.ts';
import type { VaultLock } from './vault-lock.ts';

/** A person who mistypes is not kept waiting. */
const FREE_TRIES = 3;
const LONGEST_PAUSE_MS = 30_000;

/** How long the answer to the last of so many wrong passphrases in a row is held back, in milliseconds. */
export function pauseAfter(wrongTries: number): number {
  if (wrongTries <= FREE_TRIES) return 0;
  return Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** (wrongTries - FREE_TRIES - 1));
}

/**
 * The data key of the vault that `lock` holds; see `openKeys`. Each further wrong passphrase is answered
 * later than the one before, also where many are asked at once or from another process: the number stands in the lock file, and the
 * vault stays locked while the answer is held back. It keeps off who sits at this computer; who carries
 * the files away is kept off by the derivation alone.
 */
export function trySecret(lock: VaultLock, keys: KeysFile, secret: Secret): Promise<Buffer> {
  return lock.takeTurn(() => tryOne(lock, keys, secret));
}

async function tryOne(lock: VaultLock, keys: KeysFile, secret: Secret): Promise<Buffer> {
  // Where somebody guessed, only who knows the passphrase goes on.
  if ('dataKey' in secret && lock.wrongTries() > 0) throw vaultFault('passphrase-due');
  try {
    const dataKey = await openKeys(keys, secret);
    lock.noteTries(0);
    return dataKey;
  } catch (error) {
    if (errorCode(error) === 'passphrase-wrong') {
      const tries = lock.wrongTries() + 1;
      lock.noteTries(tries);
      await setTimeout(pauseAfter(tries));
    }
    throw error;
  }
}
