import { existsSync } from 'node:fs';
import type { WritableDb } from '../database/handles.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { openDatabase, schemaVersion } from '../database/open-database.ts';
import { graftFirstPage } from './graft-first-page.ts';
import { guessVersion } from './guess-version.ts';
import { isDamage } from './is-damage.ts';
import { readPages } from './read-pages.ts';
import { readSchema, type SchemaRow, schemaOnPages, writeSchema } from './schema-rows.ts';

interface Schema {
  readonly version: number;
  readonly rows: readonly SchemaRow[];
}

/**
 * Opens a copy of a damaged database (`copyPastDamage`), which is changed by it. It gets a first page that is
 * whole, and the tables that its own pages still name: so it opens whatever is damaged, also where it was cut
 * off. Its pages can be read one by one as well (`readPages`). Throws Fault `vault-newer`.
 */
export function openDamaged(copy: string, dataKey: Uint8Array): WritableDb {
  const own = foldLog(copy, dataKey);
  graftFirstPage(copy, dataKey);
  const db = openScratch(copy, dataKey);
  try {
    writeSchema(db, own ?? schemaFromPages(db, `${copy}-guess`, dataKey));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Folds the log into the copy. Answers the schema, where the pages that hold it can all be read. */
function foldLog(copy: string, dataKey: Uint8Array): Schema | undefined {
  try {
    return openAndFold(copy, dataKey);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  if (!existsSync(`${copy}-wal`)) return undefined;
  graftFirstPage(copy, dataKey);
  try {
    openAndFold(copy, dataKey);
  } catch (error) {
    // What the log brought is no better: the pages are looked through as they are.
    if (!isDamage(error)) throw error;
  }
  return undefined;
}

function openAndFold(copy: string, dataKey: Uint8Array): Schema {
  const db = openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
    return { version: schemaVersion(db), rows: readSchema(db) };
  } finally {
    db.close();
  }
}

/** A copy that nobody keeps: nothing of it has to outlive a power cut. */
function openScratch(copy: string, dataKey: Uint8Array): WritableDb {
  const db = openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  return db;
}

function schemaFromPages(db: WritableDb, scratch: string, dataKey: Uint8Array): Schema {
  const rows = schemaOnPages(readPages(db));
  return { rows, version: guessVersion(rows, scratch, dataKey) };
}
