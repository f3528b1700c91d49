import { mkdirSync, renameSync } from 'node:fs';
import { flushFile, flushFolder, makeFolder, tidyUp } from '../database/durable-files.ts';
import { errorCode } from '../database/error-code.ts';
import { vaultFault, withVaultFaults } from '../database/vault-fault.ts';
import { type VaultFiles, vaultFiles } from '../keys/vault-files.ts';
import { takeLock, type VaultLock } from '../keys/vault-lock.ts';
import { vaultState } from '../keys/vault-state.ts';
import { putAside } from './put-aside.ts';
import { requireWritable } from './require-writable.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

type Moment = Parameters<typeof putAside>[1];

/** A vault being put together where nobody sees it yet. */
export interface Staged {
  /** Where to put its files. */
  readonly files: VaultFiles;
  /** Held from the start; whoever commits gives it back. */
  readonly lock: VaultLock;
  /**
   * Moves it into place, whole, and keeps the lock: the vault is there from now on. Answers the name of
   * the folder that the vault of before went into, if there was one.
   */
  commit(): string | undefined;
  /** Removes what was put together, and gives the lock back; only the empty lock file stays. */
  abandon(): void;
}

/**
 * Starts a vault in an empty or missing folder. Its files are made in a folder of their own inside
 * it, flushed, and moved into place database first, keys last: until the keys are there, there is
 * no vault, and the next try sweeps what is left. With `aside` a vault or half of one may lie there: it
 * stays as it is until the new one is whole, and is then put aside under that moment. Throws Fault
 * `vault-exists`, `vault-folder-taken`, `vault-in-use`, `vault-read-only`, `disk-full`.
 */
export function stageVault(folder: string, aside?: Moment): Staged {
  const isReplacing = () => {
    if (aside !== undefined) return holdsVault(folder);
    requireNoVault(folder);
    return false;
  };
  return withVaultFaults(() => {
    isReplacing();
    makeFolder(folder);
    requireWritable(folder);
    const files = vaultFiles(folder);
    const lock = takeLock(files.lock);
    try {
      isReplacing();
      sweepLeftovers(folder);
      const replaced = isReplacing() ? aside : undefined;
      mkdirSync(replaced ? files.restoring : files.staging, { mode: 0o700 });
      return staged(folder, lock, replaced);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

function staged(folder: string, lock: VaultLock, replaced: Moment | undefined): Staged {
  const files = vaultFiles(folder);
  const own = vaultFiles(replaced ? files.restoring : files.staging);
  const last = vaultFiles(files.staging);
  return {
    files: own,
    lock,
    commit() {
      flushFile(own.database);
      flushFolder(own.folder);
      const before = replaced && putAside(folder, replaced);
      if (replaced) renameSync(own.folder, last.folder);
      renameSync(last.database, files.database);
      flushFolder(folder);
      renameSync(last.keys, files.keys);
      flushFolder(folder);
      tidyUp(files.staging);
      return before;
    },
    abandon() {
      sweepLeftovers(folder);
      lock.release();
    },
  };
}

function requireNoVault(folder: string): void {
  if (vaultState(folder) === 'present') throw vaultFault('vault-exists');
}

/** True for a vault and for what is left of one; a folder of other files throws `vault-folder-taken`. */
function holdsVault(folder: string): boolean {
  try {
    return vaultState(folder) === 'present';
  } catch (error) {
    if (errorCode(error) === 'vault-damaged') return true;
    throw error;
  }
}
