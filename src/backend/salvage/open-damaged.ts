import { copyFileSync, existsSync, rmSync, statSync, truncateSync } from 'node:fs';
import type { WritableDb } from '../database/handles.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { openDatabase } from '../database/open-database.ts';
import { isDamage } from './read-table.ts';

/**
 * Opens a copy of a damaged database, made at `copy` with its log, so that what is damaged stays as it is.
 * A database that was cut off is filled up to a size at which it opens: what is missing then reads as
 * damaged pages. Throws Fault `vault-damaged` where the pages that say what lies where are damaged.
 */
export function openDamaged(database: string, copy: string, dataKey: Uint8Array): WritableDb {
  copyFileSync(database, copy);
  if (existsSync(`${database}-wal`)) copyFileSync(`${database}-wal`, `${copy}-wal`);
  const open = () => openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
  try {
    return open();
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  // Cut off: how much is missing stands in a page that cannot be asked, so it is tried.
  const size = statSync(database).size;
  for (let times = 2; times <= 1024; times *= 2) {
    truncateSync(copy, Math.ceil((size * times) / PAGE) * PAGE);
    try {
      return open();
    } catch (error) {
      if (!isDamage(error) || times === 1024) throw error;
      rmSync(`${copy}-shm`, { force: true });
    }
  }
  return open();
}

const PAGE = 4096;
