import { isFault } from '../../core/shared/fault.ts';
import type { WritableDb } from './handles.ts';
import { keepCopy } from './kept-copies.ts';
import type { Migration } from './migrations/migration.ts';
import { schemaVersion } from './open-database.ts';
import { asVaultFault, vaultFault } from './vault-fault.ts';

/** The schema version that a list of migrations ends in. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings an open database to the newest schema: every pending step in one transaction, or none. A step
 * that fails ends in Fault `vault-migration-failed` (or `disk-full`), and the version that wrote the vault
 * opens it as before. Where `folder` is given, an encrypted copy of what was there before is put into
 * it first, and kept for 30 days (`listKeptCopies`).
 */
export function migrate(db: WritableDb, migrations: readonly Migration[], folder?: string): void {
  const from = schemaVersion(db);
  const pending = migrations.filter((migration) => migration.version > from);
  if (pending.length === 0) return;
  if (from > 0 && folder !== undefined) keepCopy(db, folder, from);
  try {
    db.transaction(() => {
      for (const step of pending) runStep(db, step);
    }).immediate();
  } catch (error) {
    const known = asVaultFault(error);
    throw isFault(known) ? known : vaultFault('vault-migration-failed');
  }
}

function runStep(db: WritableDb, step: Migration): void {
  db.pragma('defer_foreign_keys = ON');
  step.up(db);
  // A step that ended the transaction could not be taken back with the others.
  if (!db.inTransaction) throw vaultFault('vault-migration-failed');
  db.pragma(`user_version = ${step.version}`);
  const broken = db.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) throw vaultFault('vault-migration-failed');
}
