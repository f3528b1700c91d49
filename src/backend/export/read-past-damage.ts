import { join } from 'node:path';
import { copyOpenPastDamage } from '../database/copy-past-damage.ts';
import type { ReadableDb } from '../database/handles.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { newId } from '../database/new-id.ts';
import { openDatabase } from '../database/open-database.ts';
import { removeDatabase } from '../database/remove-database.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { isDamage } from '../salvage/is-damage.ts';
import { salvageCopy } from '../salvage/salvage-copy.ts';

/**
 * Runs `read` on the vault's database; where it meets a damaged page, once more on a copy that holds all
 * that can be read, with what is lost. The copy is encrypted, lies in the vault's folder and goes again.
 */
export async function readPastDamage<T>(
  vault: Vault,
  read: (db: ReadableDb, losses: readonly string[]) => Promise<T>,
): Promise<T> {
  try {
    return await read(vault.db, []);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  const copy = join(vault.folder, `copy-${newId()}.tmp`);
  const copyOut = (damaged: string) =>
    copyOpenPastDamage(vaultFiles(vault.folder).database, damaged);
  try {
    const losses = vault.withDataKey((dataKey) => salvageCopy(copyOut, copy, dataKey));
    const db = vault.withDataKey((dataKey) =>
      openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS)),
    );
    try {
      return await read(db, losses);
    } finally {
      db.close();
    }
  } finally {
    removeDatabase(copy);
  }
}
