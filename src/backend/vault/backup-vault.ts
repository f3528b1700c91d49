import { copyOpenPastDamage } from '../database/copy-past-damage.ts';
import { removeDatabase } from '../database/remove-database.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { nameBeside } from '../delivery/name-beside.ts';
import { rememberOutput } from '../delivery/remember-output.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { endOutput } from '../rows/output-store.ts';
import { isDamage } from '../salvage/is-damage.ts';
import { salvageCopy } from '../salvage/salvage-copy.ts';
import { inSteps } from './in-steps.ts';
import { makeBackup } from './make-backup.ts';
import { proveCopy } from './prove-copy.ts';

export interface BackupOptions {
  readonly onProgress?: (done: number, total: number, doing: string) => void;
  readonly signal?: AbortSignal;
  /** Outputs under way that this backup is a part of: as little to wait for as its own place. */
  readonly holders?: readonly string[];
}

export interface BackedUp {
  readonly bytes: number;
  /** What could not be read of a damaged vault, as sentences; empty for a whole one. */
  readonly losses: readonly string[];
}

/**
 * Writes a backup of an open vault to `target`, replacing a file of that name in one step. The
 * database is copied with VACUUM INTO, which keeps cipher and key, and the copy is proven before the
 * backup gets its name. Of a damaged vault it holds all that can be read, and `losses` names the rest.
 * Throws Fault `disk-full`, `vault-read-only`, `vault-damaged` where nothing can be read.
 */
export async function backupVault(
  vault: Vault,
  target: string,
  { onProgress, signal, holders = [] }: BackupOptions = {},
): Promise<BackedUp> {
  let losses: readonly string[] = [];
  const beside = nameBeside(target);
  const fill = (copy: string) => {
    onProgress?.(0, 3, 'Copying the vault');
    losses = copyDatabase(vault, copy);
    signal?.throwIfAborted();
    onProgress?.(1, 3, 'Proving the copy');
    // Under way only here: a vault restored from it would wait for this place for ever.
    proveCopy(vault, copy, (db) => {
      for (const under of [beside, ...holders]) endOutput(db, under);
    });
    signal?.throwIfAborted();
    onProgress?.(2, 3, 'Writing the backup');
  };
  try {
    const output = { beside, target, sha256: undefined };
    const bytes = await rememberOutput(vault.db, output, () =>
      inSteps(makeBackup(target, vault.keys(), fill, beside), signal),
    );
    onProgress?.(3, 3, 'Done');
    return { bytes, losses };
  } catch (error) {
    throw asVaultFault(error);
  }
}

/** A whole vault is copied page by page, a damaged one row by row. */
function copyDatabase(vault: Vault, copy: string): string[] {
  try {
    vault.db.prepare('VACUUM INTO ?').run(copy);
    return [];
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  removeDatabase(copy);
  const { database } = vaultFiles(vault.folder);
  const copyOut = (damaged: string) => copyOpenPastDamage(database, damaged);
  return vault.withDataKey((dataKey) => salvageCopy(copyOut, copy, dataKey));
}
