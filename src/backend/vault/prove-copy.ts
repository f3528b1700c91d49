import type { WritableDb } from '../database/handles.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { openDatabase } from '../database/open-database.ts';
import { vaultFault } from '../database/vault-fault.ts';
import type { Vault } from '../keys/vault.ts';

/**
 * Opens a copy of a vault's database by its key and checks its structure; `tidy` takes out what the copy
 * is not to keep. Throws Fault `vault-damaged`.
 */
export function proveCopy(
  vault: Vault,
  copy: string,
  tidy: (db: WritableDb) => void = () => {},
): void {
  vault.withDataKey((dataKey) => {
    const db = openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
    try {
      if (db.pragma('integrity_check', { simple: true }) !== 'ok')
        throw vaultFault('vault-damaged');
      tidy(db);
      db.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
  });
}
