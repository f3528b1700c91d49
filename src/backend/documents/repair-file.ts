import { Fault, isFault } from '../../core/shared/fault.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { withVaultFaults } from '../database/vault-fault.ts';
import type { TakenIn } from '../intake/taken-in.ts';
import { readBlob, repairBlob } from '../rows/blob-store.ts';
import { putPlaceable, readPlaceable } from '../rows/placeable-store.ts';

/** Whether a file in the vault, and the copy that packets are made of, still have their bytes. */
export function isStoredWhole(db: ReadableDb, sha256: string): boolean {
  try {
    readBlob(db, sha256);
    // A copy that is gone, or of which nothing can be read, is made again from the same file.
    return readPlaceable(db, sha256)?.facts !== undefined;
  } catch (error) {
    if (!isFault(error) || !error.code.startsWith('blob-')) throw error;
    return false;
  }
}

/**
 * Makes a damaged file of the vault whole again from the same file added once more. Inside a change.
 * Throws Fault `file-not-repaired` where the damaged page itself cannot be written.
 */
export function repairFile(db: WritableDb, taken: TakenIn, original: Uint8Array): void {
  try {
    withVaultFaults(() => {
      repairBlob(db, original);
      putTaken(db, taken);
    });
  } catch (error) {
    if (!isFault(error) || error.code !== 'vault-damaged') throw error;
    throw new Fault(
      'file-not-repaired',
      'The page of the vault that holds this file is damaged and cannot be written. Save a backup, which leaves out what is damaged, lock, restore it in place of this vault (the command restore with --put-aside), and add the file there.',
    );
  }
}

/** Stores the copy that packets are made of. */
export function putTaken(db: WritableDb, { sha256, facts, placeable }: TakenIn): void {
  putPlaceable(db, sha256, { maker: facts.maker, facts, bytes: placeable });
}
