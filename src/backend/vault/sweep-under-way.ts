import { sweepBeside } from '../delivery/sweep-beside.ts';
import type { VaultLock } from '../keys/vault-lock.ts';

/**
 * Removes what a salvage or a rescue that was killed left outside the vault's folder. Only under names that
 * this app gives; a disk that is not there now is asked again the next time.
 */
export function sweepUnderWay(lock: VaultLock): void {
  for (const path of lock.underWay()) {
    try {
      if (sweepBeside(path)) lock.endWork(path);
    } catch {
      // A read-only disk: it stands in the list for the next time.
    }
  }
}
