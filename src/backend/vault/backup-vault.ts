import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder } from '../database/durable-files.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { keysText } from '../keys/keys-file.ts';
import type { Vault } from '../keys/vault.ts';
import { isDamage } from '../salvage/read-table.ts';
import { salvageCopy } from '../salvage/salvage-copy.ts';
import { proveCopy } from './prove-copy.ts';
import { inSteps, writeBackup } from './write-backup.ts';

export interface BackupOptions {
  readonly onProgress?: (done: number, total: number, doing: string) => void;
  readonly signal?: AbortSignal;
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
  { onProgress, signal }: BackupOptions = {},
): Promise<BackedUp> {
  const id = randomUUID();
  // Beside the backup and not beside the vault, whose disk may be full or gone.
  const copy = join(dirname(target), `copy-${id}.tmp`);
  const beside = join(dirname(target), `backup-${id}.tmp`);
  try {
    onProgress?.(0, 3, 'Copying the vault');
    const losses = copyDatabase(vault, copy);
    signal?.throwIfAborted();
    onProgress?.(1, 3, 'Proving the copy');
    proveCopy(vault, copy);
    signal?.throwIfAborted();
    onProgress?.(2, 3, 'Writing the backup');
    const bytes = await inSteps(writeBackup(beside, Buffer.from(keysText(vault.keys())), copy));
    signal?.throwIfAborted();
    await rename(beside, target);
    flushFolder(dirname(target));
    onProgress?.(3, 3, 'Done');
    return { bytes, losses };
  } catch (error) {
    throw asVaultFault(error);
  } finally {
    for (const path of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(path, { force: true });
    await rm(beside, { force: true });
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
  for (const path of [copy, `${copy}-journal`]) rmSync(path, { force: true });
  return vault.withDataKey((dataKey) => salvageCopy(vault.db, copy, dataKey));
}
