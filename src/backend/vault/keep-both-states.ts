import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { flushFile, flushFolder } from '../database/durable-files.ts';
import type { ReadableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { openDatabase } from '../database/open-database.ts';
import { removeDatabase } from '../database/remove-database.ts';
import { vaultFault } from '../database/vault-fault.ts';
import type { VaultFiles } from '../keys/vault-files.ts';
import { isDamage } from '../salvage/is-damage.ts';

/**
 * Where a log goes on from another state than the database beside it: tries the two together on a copy. Where
 * they make a whole vault it is opened with its log, so that nobody is kept from what a crash left; and the
 * database as it was without it stays beside, under a name that is compared as the copies of two machines are.
 * Throws Fault `vault-log-of-another` where the two make no whole vault, with nothing changed, and what the
 * system throws where no copy can be made.
 */
export function keepBothStates(
  { folder, database }: VaultFiles,
  dataKey: Uint8Array,
  newest: number,
): void {
  const copy = join(folder, `copy-${newId()}.tmp`);
  try {
    copyFileSync(database, copy);
    copyFileSync(`${database}-wal`, `${copy}-wal`);
    if (!isWhole(copy, dataKey, newest)) throw vaultFault('vault-log-of-another');
    removeDatabase(copy);
    copyFileSync(database, copy);
    flushFile(copy);
    renameSync(copy, join(folder, nameWithoutLog()));
    flushFolder(folder);
  } finally {
    removeDatabase(copy);
  }
}

/** "vault (without its log, 2026-11-28 181402).db": one of `sync-names.ts`. */
function nameWithoutLog(): string {
  const moment = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '');
  return `vault (without its log, ${moment}).db`;
}

function isWhole(copy: string, dataKey: Uint8Array, newest: number): boolean {
  try {
    const db = openDatabase(copy, dataKey, newest);
    try {
      return isSound(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** Every page, every index held against its table, every reference. */
function isSound(db: ReadableDb): boolean {
  const [first] = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check(1)').all();
  return (
    first?.integrity_check === 'ok' && db.prepare('PRAGMA foreign_key_check').all().length === 0
  );
}
