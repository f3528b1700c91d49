import { openAsBlob } from 'node:fs';
import { tidyUp } from '../database/durable-files.ts';
import type { ReadableDb } from '../database/handles.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { openDatabase } from '../database/open-database.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { backupDamaged } from './backup-file.ts';
import { restoreWith } from './restore-backup.ts';
import type { VerifyOptions, VerifyReport } from './verify-vault.ts';

export interface ProofOptions extends VerifyOptions {
  /** Looks at the restored vault before it goes. */
  readonly look?: (db: ReadableDb) => void;
}

/**
 * Restores a backup of the open vault into `scratch`, a folder that does not exist yet, reads every row
 * page and compares every hash, and removes the folder again. Throws Fault `backup-damaged`, also for a
 * backup of another vault.
 */
export async function proveBackup(
  vault: Vault,
  path: string,
  scratch: string,
  { look, ...options }: ProofOptions = {},
): Promise<VerifyReport> {
  try {
    const report = await restoreWith(
      await openAsBlob(path),
      scratch,
      async (keys) => {
        if (keys.vault !== vault.keys().vault) throw backupDamaged();
        return vault.withDataKey((dataKey) => Buffer.from(dataKey));
      },
      options,
    );
    if (look !== undefined) lookInto(vault, scratch, look);
    return report;
  } finally {
    tidyUp(scratch);
  }
}

function lookInto(vault: Vault, scratch: string, look: (db: ReadableDb) => void): void {
  vault.withDataKey((dataKey) => {
    const { database } = vaultFiles(scratch);
    const db = openDatabase(database, dataKey, newestVersion(ALL_MIGRATIONS));
    try {
      look(db);
    } finally {
      db.close();
    }
  });
}
