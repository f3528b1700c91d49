import { migrate } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { createDatabase, schemaVersion } from '../database/open-database.ts';
import { removeDatabase } from '../database/remove-database.ts';
import { openDamaged } from './open-damaged.ts';
import { salvageDatabase } from './salvage-database.ts';

/**
 * Writes what can be read of a damaged database into a new one at `path`, under the same key and of the
 * same schema version. `copyOut` copies the damaged one to the path that it is given, and the copy goes
 * again. Answers what was lost, as sentences. Throws Fault `vault-beyond-salvage` where nothing is left.
 */
export function salvageCopy(
  copyOut: (damaged: string) => void,
  path: string,
  dataKey: Uint8Array,
): string[] {
  const damaged = `${path}-damaged`;
  try {
    copyOut(damaged);
    const from = openDamaged(damaged, dataKey);
    try {
      const into = createDatabase(path, dataKey);
      try {
        const version = schemaVersion(from);
        migrate(
          into,
          ALL_MIGRATIONS.filter((step) => step.version <= version),
        );
        const losses = salvageDatabase(from, into);
        into.pragma('wal_checkpoint(TRUNCATE)');
        return losses;
      } finally {
        into.close();
      }
    } finally {
      from.close();
    }
  } finally {
    removeDatabase(damaged);
  }
}
