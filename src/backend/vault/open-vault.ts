import { sweepBlobs } from '../documents/sweep-blobs.ts';
import { openKeys, readKeysFile, type Secret } from './keys-file.ts';
import { migrate, newestVersion } from './migrate.ts';
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import type { Migration } from './migrations/migration.ts';
import { openDatabase } from './open-database.ts';
import { recordChanges } from './record-changes.ts';
import { requireWritable } from './require-writable.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import { makeVault, type Vault } from './vault.ts';
import { asVaultFault, vaultFault } from './vault-fault.ts';
import { vaultFiles } from './vault-files.ts';
import { takeLock } from './vault-lock.ts';
import { vaultState } from './vault-state.ts';

/**
 * Opens the vault in a folder. Throws Fault `vault-missing`, `vault-folder-taken`, `vault-in-use`,
 * `vault-read-only`, `vault-damaged`, `vault-keys-weakened`, `vault-newer`, `passphrase-wrong`,
 * `recovery-code-wrong`, `recovery-code-mistyped`, `vault-migration-failed`, `disk-full`; none of
 * them alters the vault.
 */
export async function openVault(
  folder: string,
  secret: Secret,
  migrations: readonly Migration[] = ALL_MIGRATIONS,
): Promise<Vault> {
  if (vaultState(folder) === 'none') throw vaultFault('vault-missing');
  const files = vaultFiles(folder);
  requireWritable(folder, files.database, files.keys);
  let releaseLock = () => {};
  let dataKey: Buffer | undefined;
  try {
    releaseLock = takeLock(files.lock);
    dataKey = await openKeys(readKeysFile(files.keys), secret);
    const db = openDatabase(files.database, dataKey, newestVersion(migrations));
    try {
      sweepLeftovers(folder);
      migrate(db, migrations, folder);
      recordChanges(db);
      sweepBlobs(db);
    } catch (error) {
      db.close();
      throw error;
    }
    const recovered = 'recoveryCode' in secret;
    return makeVault({ folder, db, dataKey, recovered, releaseLock });
  } catch (error) {
    dataKey?.fill(0);
    releaseLock();
    throw asVaultFault(error);
  }
}
