import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { flushFile, flushFolder } from '../database/durable-files.ts';
import { vaultFault, withVaultFaults } from '../database/vault-fault.ts';
import { type VaultFiles, vaultFiles } from '../keys/vault-files.ts';
import { takeLock } from '../keys/vault-lock.ts';
import { vaultState } from '../keys/vault-state.ts';
import { requireWritable } from './require-writable.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/** A vault being put together where nobody sees it yet. */
export interface Staged {
  /** Where to put its files. */
  readonly files: VaultFiles;
  /** Moves it into place, whole, and keeps the lock: the vault is there from now on. */
  commit(): void;
  /** Gives the lock back. */
  releaseLock(): void;
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
    const releaseLock = takeLock(files.lock);
    try {
      requireNoVault(folder);
      sweepLeftovers(folder);
      mkdirSync(files.staging, { mode: 0o700 });
    } catch (error) {
      releaseLock();
      throw error;
    }
    return staged(folder, releaseLock);
  });
}

function staged(folder: string, releaseLock: () => void): Staged {
  const files = vaultFiles(folder);
  const own = vaultFiles(files.staging);
  return {
    files: own,
    releaseLock,
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
      releaseLock();
    },
  };
}

function requireNoVault(folder: string): void {
  if (vaultState(folder) === 'present') throw vaultFault('vault-exists');
}
