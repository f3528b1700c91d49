import { copyFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import type { WritableDb } from '../database/handles.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { openDatabase } from '../database/open-database.ts';
import { isDamage } from './is-damage.ts';

/** Bytes of a page. */
const PAGE = 4096;
/** A database that lost more than this share of its bytes has nothing left to look for. */
const MOST_TIMES = 1024;

/**
 * Opens a copy of a damaged database, made at `copy` with its log, so that what is damaged stays as it is.
 * A database that was cut off is filled up to a size at which it opens: what is missing then reads as
 * damaged pages. How much that is stands in a page that cannot be asked, so it is tried. What opening
 * throws is thrown where no size helps: the pages that say what lies where are damaged.
 */
export function openDamaged(database: string, copy: string, dataKey: Uint8Array): WritableDb {
  copyFileSync(database, copy);
  if (existsSync(`${database}-wal`)) copyFileSync(`${database}-wal`, `${copy}-wal`);
  const { size } = statSync(database);
  for (let times = 1; ; times *= 2) {
    if (times > 1) truncateSync(copy, Math.ceil((size * times) / PAGE) * PAGE);
    try {
      return openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
    } catch (error) {
      if (!isDamage(error) || times >= MOST_TIMES) throw error;
    }
  }
}
