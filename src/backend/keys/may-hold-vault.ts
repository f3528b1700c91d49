import { isFault } from '../../core/shared/fault.ts';
import { vaultState } from './vault-state.ts';

/**
 * Whether whoever comes to this folder is to unlock rather than to begin. What cannot be looked at, or is
 * only half there, counts as a vault: who opens it is told what is wrong, and finds there how to restore
 * a backup. A folder of other files holds none.
 */
export function mayHoldVault(folder: string): boolean {
  try {
    return vaultState(folder) === 'present';
  } catch (error) {
    if (!isFault(error)) throw error;
    return error.code !== 'vault-folder-taken';
  }
}
