import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isFault } from '../../core/shared/fault.ts';
import { flushFile, flushFolder } from './durable-files.ts';
import type { WritableDb } from './handles.ts';
import type { Migration } from './migrations/migration.ts';
import { schemaVersion } from './open-database.ts';
import { asVaultFault, vaultFault } from './vault-fault.ts';

/** The schema version that a list of migrations ends in. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings an open database to the newest schema: each step in a transaction of its own, stopping at
 * the first failure, which ends in Fault `vault-migration-failed` (or `disk-full`) with the database
 * as the last good step left it. Where `folder` is given, an encrypted copy of what was there before
 * is put into it first, and stays until every step has succeeded.
 */
export function migrate(db: WritableDb, migrations: readonly Migration[], folder?: string): void {
  const from = schemaVersion(db);
  const pending = migrations.filter((migration) => migration.version > from);
  if (pending.length > 0) {
    if (from > 0 && folder !== undefined) keepCopy(db, folder, from);
    for (const migration of pending) runStep(db, migration);
  }
  if (folder !== undefined) dropCopies(folder);
}

function runStep(db: WritableDb, migration: Migration): void {
  try {
    db.transaction(() => {
      db.pragma('defer_foreign_keys = ON');
      migration.up(db);
      db.pragma(`user_version = ${migration.version}`);
      const broken = db.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) throw vaultFault('vault-migration-failed');
    }).immediate();
  } catch (error) {
    const known = asVaultFault(error);
    throw isFault(known) ? known : vaultFault('vault-migration-failed');
  }
}

const COPY = /^vault-before-update-from-\d+\.db$/;

function keepCopy(db: WritableDb, folder: string, from: number): void {
  const temporary = join(folder, `copy-${randomUUID()}.tmp`);
  try {
    db.prepare('VACUUM INTO ?').run(temporary);
    flushFile(temporary);
    renameSync(temporary, join(folder, `vault-before-update-from-${from}.db`));
    flushFolder(folder);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function dropCopies(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (COPY.test(name)) rmSync(join(folder, name));
}
