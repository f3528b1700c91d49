import type { ReadableDb } from '../database/handles.ts';
import { migrate } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { createDatabase, schemaVersion } from '../database/open-database.ts';
import { salvageDatabase } from './salvage-database.ts';

/**
 * Writes what can be read of a damaged database into a new one at `path`, under the same key and of the
 * same schema version. Answers what was lost, as sentences.
 */
export function salvageCopy(from: ReadableDb, path: string, dataKey: Uint8Array): string[] {
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
}
