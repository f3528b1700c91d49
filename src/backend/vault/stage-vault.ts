import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { flushFile, flushFolder } from '../database/durable-files.ts';
import { vaultFault, withVaultFaults } from '../database/vault-fault.ts';
import { type VaultFiles, vaultFiles } from '../keys/vault-files.ts';
import { takeLock, type VaultLock } from '../keys/vault-lock.ts';
import { vaultState } from '../keys/vault-state.ts';
import { requireWritable } from './require-writable.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/** A vault being put together where nobody sees it yet. */
export interface Staged {
  /** Where to put its files. */
  readonly files: VaultFiles;
  /** Held from the start; whoever commits gives it back. */
  readonly lock: VaultLock;
  /** Moves it into place, whole, and keeps the lock: the vault is there from now on. */
  commit(): void;
  /** Removes what was put together, and gives the lock back; only the empty lock file stays. */
  abandon(): void;
}

/**
 * Starts a vault in an empty or missing folder. Its files are made in a folder of their own inside
 * it, flushed, and moved into place database first, keys last: until the keys are there, there is
 * no vault, and the next try sweeps what is left. Throws Fault `vault-exists`, `vault-folder-taken`,
 * `vault-in-use`, `vault-read-only`, `disk-full`.
 */
export function stageVault(folder: string): Staged {
  return withVaultFaults(() => {
    requireNoVault(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    requireWritable(folder);
    const files = vaultFiles(folder);
    const lock = takeLock(files.lock);
    try {
      requireNoVault(folder);
      sweepLeftovers(folder);
      mkdirSync(files.staging, { mode: 0o700 });
    } catch (error) {
      lock.release();
      throw error;
    }
    return staged(folder, lock);
  });
}

function staged(folder: string, lock: VaultLock): Staged {
  const files = vaultFiles(folder);
  const own = vaultFiles(files.staging);
  return {
    files: own,
    lock,
    commit() {
      flushFile(own.database);
      flushFolder(files.staging);
      renameSync(own.database, files.database);
      flushFolder(folder);
      renameSync(own.keys, files.keys);
      flushFolder(folder);
      rmSync(files.staging, { recursive: true, force: true });
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
