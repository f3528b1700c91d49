import { isFault } from '../../core/shared/fault.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { withVaultFaults } from './vault-fault.ts';

/** Knows whether what is written through a handle goes where the person will look for it. */
export interface PlaceWatch {
  /** Throws Fault `vault-replaced` or `vault-unreachable` unless the vault's files are those that were opened. */
  readonly beforeCommit: () => void;
  /** The same once more; what the commit itself did to the files is taken note of. */
  readonly afterCommit: () => void;
  /** Everything that the handle holds is put aside. Throws Fault `vault-replaced-unsaved` where it cannot be. */
  readonly rescue: () => void;
}

/** By handle, and gone with it: copies that are only proven have no place to be watched. */
const watches = new WeakMap<ReadableDb, PlaceWatch>();

/** From now on nothing written through `db` is acknowledged unless the watch agrees. */
export function watchPlace(db: WritableDb, watch: PlaceWatch): void {
  watches.set(db, watch);
}

/**
 * The one way to write: all of `work` in one transaction, or nothing. The place is looked at before the
 * commit, so that nothing goes into a file that is gone, and after it, so that nothing is acknowledged
 * that did. Where the place was lost, everything is put aside before the fault is thrown. Inside another
 * such call it joins it. A full or vanished disk comes out as its Fault.
 */
export function writeWhole<T>(db: WritableDb, work: () => T): T {
  if (db.inTransaction) return work();
  const watch = watches.get(db);
  const run = db.transaction(() => {
    const result = work();
    watch?.beforeCommit();
    return result;
  });
  return rescuing(watch, () => {
    const result = withVaultFaults(() => run.immediate());
    watch?.afterCommit();
    return result;
  });
}

/** Runs `work`; where it finds the place lost, everything is put aside before its fault is thrown on. */
export function rescuing<T>(watch: PlaceWatch | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isFault(error) && error.code === 'vault-replaced') watch?.rescue();
    throw error;
  }
}
