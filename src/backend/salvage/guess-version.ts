import { migrate, newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { createDatabase } from '../database/open-database.ts';
import { removeDatabase } from '../database/remove-database.ts';
import { readSchema, type SchemaRow } from './schema-rows.ts';

/**
 * The schema version of a database whose first page, which says it, is lost: the newest of those whose tables
 * are made as most of those that were found. An empty database is made at `scratch` for it, and goes again.
 */
export function guessVersion(
  found: readonly SchemaRow[],
  scratch: string,
  dataKey: Uint8Array,
): number {
  const made = new Map(found.map(({ name, sql }) => [name, sql]));
  let best = { version: newestVersion(ALL_MIGRATIONS), alike: 0 };
  const db = createDatabase(scratch, dataKey);
  try {
    db.pragma('synchronous = OFF');
    for (const { version } of ALL_MIGRATIONS) {
      migrate(
        db,
        ALL_MIGRATIONS.filter((step) => step.version <= version),
      );
      const alike = readSchema(db).filter(({ name, sql }) => made.get(name) === sql).length;
      if (alike >= best.alike) best = { version, alike };
    }
  } finally {
    db.close();
    removeDatabase(scratch);
  }
  return best.version;
}
