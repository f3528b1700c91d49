import { randomBytes } from 'node:crypto';
import { makeKeysFile, writeKeysFile } from './keys-file.ts';
import { migrate, newestVersion } from './migrate.ts';
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import { createDatabase, openDatabase } from './open-database.ts';
import { recordChanges } from './record-changes.ts';
import { makeRecoveryCode } from './recovery-code.ts';
import { stageVault } from './stage-vault.ts';
import { makeVault, type Vault } from './vault.ts';
import { asVaultFault } from './vault-fault.ts';
import { vaultFiles } from './vault-files.ts';

/**
 * Makes a vault in an empty or missing folder and opens it. The recovery code is kept nowhere:
 * show it once. Throws Fault `vault-exists`, `vault-folder-taken`, `vault-in-use`,
 * `vault-read-only`, `disk-full`; then the folder holds no vault.
 */
export async function createVault(
  folder: string,
  { passphrase }: { readonly passphrase: string },
): Promise<{ vault: Vault; recoveryCode: string }> {
  const staged = stageVault(folder);
  const dataKey = Buffer.alloc(32);
  randomBytes(32).copy(dataKey);
  const recoveryCode = makeRecoveryCode();
  try {
    writeKeysFile(staged.files.keys, await makeKeysFile(dataKey, passphrase, recoveryCode));
    const fresh = createDatabase(staged.files.database, dataKey);
    try {
      migrate(fresh, ALL_MIGRATIONS);
      fresh.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      fresh.close();
    }
    staged.commit();
  } catch (error) {
    dataKey.fill(0);
    staged.abandon();
    throw asVaultFault(error);
  }
  const { releaseLock } = staged;
  try {
    const db = openDatabase(vaultFiles(folder).database, dataKey, newestVersion(ALL_MIGRATIONS));
    recordChanges(db);
    return {
      vault: makeVault({ folder, db, dataKey, recovered: false, releaseLock }),
      recoveryCode,
    };
  } catch (error) {
    dataKey.fill(0);
    releaseLock();
    throw asVaultFault(error);
  }
}
