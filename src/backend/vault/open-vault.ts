import { existsSync, readdirSync } from 'node:fs';
import { dropOldCopies } from '../database/kept-copies.ts';
import { migrate, newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import type { Migration } from '../database/migrations/migration.ts';
import { openDatabase } from '../database/open-database.ts';
import { recordChanges } from '../database/record-changes.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';
import { findKeys } from '../keys/keys-copy.ts';
import { type Secret, writeKeysFile } from '../keys/keys-file.ts';
import { expectFold, logFits } from '../keys/log-base.ts';
import { isUnderWay } from '../keys/sync-names.ts';
import { trySecret } from '../keys/try-secret.ts';
import { makeVault, type Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { takeLock, type VaultLock } from '../keys/vault-lock.ts';
import { vaultState } from '../keys/vault-state.ts';
import { sweepBlobs } from '../rows/sweep-blobs.ts';
import { requireIdentity } from '../rows/vault-identity.ts';
import { keepBothStates } from './keep-both-states.ts';
import { requireWritable } from './require-writable.ts';
import { rescueVault } from './rescue-vault.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import { sweepUnderWay } from './sweep-under-way.ts';

/**
 * Opens the vault in a folder. Throws Fault `vault-missing`, `vault-folder-taken`, `vault-in-use`,
 * `vault-read-only`, `vault-damaged`, `vault-keys-weakened`, `vault-newer`, `passphrase-wrong`,
 * `recovery-code-wrong`, `recovery-code-mistyped`, `vault-half-synchronised`, `vault-log-of-another`, `vault-migration-failed`, `disk-full`; none of
 * them alters the vault.
 */
export async function openVault(
  folder: string,
  secret: Secret,
  migrations: readonly Migration[] = ALL_MIGRATIONS,
): Promise<Vault> {
  if (vaultState(folder) === 'none') throw vaultFault('vault-missing');
  const files = vaultFiles(folder);
  const keyFiles = [files.keys, files.keysCopy].filter((path) => existsSync(path));
  requireWritable(folder, files.database, ...keyFiles);
  if (readdirSync(folder).some(isUnderWay)) throw vaultFault('vault-half-synchronised');
  let lock: VaultLock | undefined;
  let dataKey: Buffer | undefined;
  try {
    lock = takeLock(files.lock);
    sweepUnderWay(lock);
    const { keys, fromCopy } = findKeys(files);
    dataKey = await trySecret(lock, keys, secret);
    if (!logFits(files)) keepBothStates(files, dataKey, newestVersion(migrations));
    // A log that a crash left is folded in by whatever closes the database first, as far as it comes.
    expectFold(files);
    const db = openDatabase(files.database, dataKey, newestVersion(migrations));
    try {
      sweepLeftovers(folder);
      migrate(db, migrations, folder);
      dropOldCopies(folder, Date.now());
      requireIdentity(db, keys.vault);
      if (fromCopy) writeKeysFile(files.keys, keys);
      recordChanges(db);
      sweepBlobs(db);
    } catch (error) {
      db.close();
      throw error;
    }
    const recovered = 'recoveryCode' in secret;
    return makeVault({
      folder,
      db,
      dataKey,
      keys,
      keysMended: fromCopy,
      recovered,
      rescue: rescueVault,
      lock,
    });
  } catch (error) {
    dataKey?.fill(0);
    lock?.release();
    throw asVaultFault(error);
  }
}
