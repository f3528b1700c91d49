import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFolder } from '../database/durable-files.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';
import { keysText, openKeys, readKeysFile, type Secret } from '../keys/keys-file.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { takeLock } from '../keys/vault-lock.ts';
import { openDamaged } from '../salvage/open-damaged.ts';
import { isDamage } from '../salvage/read-table.ts';
import { salvageCopy } from '../salvage/salvage-copy.ts';
import type { BackedUp } from './backup-vault.ts';
import { inSteps, writeBackup } from './write-backup.ts';

/**
 * Reads everything that is whole of a closed, damaged or cut off vault into a backup at `target`, and
 * changes nothing in its folder. Throws Fault `vault-beyond-salvage` where the pages that say what lies
 * where are lost, and those of opening.
 */
export async function salvageVault(
  folder: string,
  secret: Secret,
  target: string,
): Promise<BackedUp> {
  const files = vaultFiles(folder);
  const id = randomUUID();
  const [damaged, copy, beside] = ['damaged', 'copy', 'backup'].map((name) =>
    join(dirname(target), `${name}-${id}.tmp`),
  ) as [string, string, string];
  let releaseLock = () => {};
  let dataKey: Buffer | undefined;
  try {
    releaseLock = takeLock(files.lock);
    const keys = readKeysFile(files.keys);
    dataKey = await openKeys(keys, secret);
    const losses = readOut(files.database, damaged, copy, dataKey);
    const bytes = await inSteps(writeBackup(beside, Buffer.from(keysText(keys)), copy));
    renameSync(beside, target);
    flushFolder(dirname(target));
    return { bytes, losses };
  } catch (error) {
    throw asVaultFault(error);
  } finally {
    dataKey?.fill(0);
    for (const path of [damaged, copy])
      for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
    rmSync(beside, { force: true });
    releaseLock();
  }
}

function readOut(database: string, damaged: string, copy: string, dataKey: Buffer): string[] {
  try {
    const from = openDamaged(database, damaged, dataKey);
    try {
      return salvageCopy(from, copy, dataKey);
    } finally {
      from.close();
    }
  } catch (error) {
    throw isDamage(error) ? vaultFault('vault-beyond-salvage') : error;
  }
}
