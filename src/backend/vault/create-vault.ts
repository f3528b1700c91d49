import { randomBytes } from 'node:crypto';
import { migrate, newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { createDatabase, openDatabase } from '../database/open-database.ts';
import { recordChanges } from '../database/record-changes.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import type { Derivation } from '../keys/derive-key.ts';
import { type KeysFile, makeKeysFile, writeKeysFile } from '../keys/keys-file.ts';
import { makeRecoveryCode } from '../keys/recovery-code.ts';
import { makeVault, type Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { setCodeUnseen } from '../rows/settings-store.ts';
import { requireIdentity } from '../rows/vault-identity.ts';
import { rescueVault } from './rescue-vault.ts';
import { stageVault } from './stage-vault.ts';

interface NewVault {
  readonly passphrase: string;
  readonly isShown?: boolean;
  /** How slowly the passphrase becomes a key; the least that is allowed unless told. */
  readonly derivation?: Derivation | undefined;
}

/**
 * Makes a vault in an empty or missing folder and opens it. The recovery code is kept nowhere:
 * show it once. With `isShown` false the vault knows from its first moment on that nobody has seen it yet. Throws Fault `vault-exists`, `vault-folder-taken`, `vault-in-use`,
 * `vault-read-only`, `disk-full`; then the folder holds no vault.
 */
export async function createVault(
  folder: string,
  { passphrase, isShown = true, derivation }: NewVault,
): Promise<{ vault: Vault; recoveryCode: string }> {
  const staged = stageVault(folder);
  const dataKey = Buffer.alloc(32);
  randomBytes(32).copy(dataKey);
  const recoveryCode = makeRecoveryCode();
  let keys: KeysFile;
  try {
    keys = await makeKeysFile(dataKey, passphrase, recoveryCode, derivation);
    writeKeysFile(staged.files.keys, keys);
    const fresh = createDatabase(staged.files.database, dataKey);
    try {
      migrate(fresh, ALL_MIGRATIONS);
      requireIdentity(fresh, keys.vault);
      setCodeUnseen(fresh, !isShown);
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
  const { lock } = staged;
  try {
    const db = openDatabase(vaultFiles(folder).database, dataKey, newestVersion(ALL_MIGRATIONS));
    recordChanges(db);
    return {
      vault: makeVault({
        folder,
        db,
        dataKey,
        keys,
        keysMended: false,
        recovered: false,
        rescue: rescueVault,
        lock,
      }),
      recoveryCode,
    };
  } catch (error) {
    dataKey.fill(0);
    lock.release();
    throw asVaultFault(error);
  }
}
