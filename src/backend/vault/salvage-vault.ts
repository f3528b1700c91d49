import { existsSync } from 'node:fs';
import { copyPastDamage } from '../database/copy-past-damage.ts';
import { errorCode } from '../database/error-code.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';
import { nameBeside } from '../delivery/name-beside.ts';
import { findKeys } from '../keys/keys-copy.ts';
import type { KeysFile, Secret } from '../keys/keys-file.ts';
import { trySecret } from '../keys/try-secret.ts';
import { type VaultFiles, vaultFiles } from '../keys/vault-files.ts';
import { takeLock, type VaultLock } from '../keys/vault-lock.ts';
import { salvageCopy } from '../salvage/salvage-copy.ts';
import type { BackedUp } from './backup-vault.ts';
import { inSteps } from './in-steps.ts';
import { makeBackup } from './make-backup.ts';
import { sweepUnderWay } from './sweep-under-way.ts';

/**
 * Reads everything that is whole of a closed, damaged or cut off vault into a backup at `target`, and
 * changes nothing in its folder. Throws Fault `vault-missing`, `vault-database-missing`,
 * `vault-keys-lost`, `vault-beyond-salvage` where no page can be read, and those
 * of opening.
 */
export async function salvageVault(
  folder: string,
  secret: Secret,
  target: string,
): Promise<BackedUp> {
  const files = vaultFiles(folder);
  requireBoth(files);
  let lock: VaultLock | undefined;
  let dataKey: Buffer | undefined;
  try {
    lock = takeLock(files.lock);
    sweepUnderWay(lock);
    const keys = readKeys(files);
    const opened = await trySecret(lock, keys, secret);
    dataKey = opened;
    let losses: readonly string[] = [];
    const fill = (copy: string) => {
      losses = readOut(files.database, copy, opened);
    };
    const beside = nameBeside(target);
    lock.beginWork(beside);
    const bytes = await inSteps(makeBackup(target, keys, fill, beside));
    lock.endWork(beside);
    return { bytes, losses };
  } catch (error) {
    throw asVaultFault(error);
  } finally {
    dataKey?.fill(0);
    lock?.release();
  }
}

/** Before anything is made in the folder, the lock included. */
function requireBoth({ database, keys, keysCopy }: VaultFiles): void {
  const hasDatabase = existsSync(database);
  const hasKeys = existsSync(keys) || existsSync(keysCopy);
  if (!hasDatabase && !hasKeys) throw vaultFault('vault-missing');
  if (!hasDatabase) throw vaultFault('vault-database-missing');
  if (!hasKeys) throw vaultFault('vault-keys-lost');
}

/** Keys that cannot be read are no page that could be gone round: nothing opens without them. */
function readKeys(files: VaultFiles): KeysFile {
  try {
    return findKeys(files).keys;
  } catch (error) {
    throw errorCode(error) === 'vault-damaged' ? vaultFault('vault-keys-lost') : error;
  }
}

function readOut(database: string, copy: string, dataKey: Buffer): string[] {
  const copyOut = (damaged: string) => copyPastDamage(database, damaged);
  try {
    return salvageCopy(copyOut, copy, dataKey);
  } catch (error) {
    // A disk that does not take the copy says nothing of what can be read.
    const isDamaged = errorCode(asVaultFault(error)) === 'vault-damaged';
    throw isDamaged ? vaultFault('vault-beyond-salvage') : error;
  }
}
