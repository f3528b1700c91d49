import type { ReadableDb } from '../database/handles.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import type { DamagedRow } from '../rows/damaged-row.ts';
import { listDamagedRows } from '../rows/damaged-rows.ts';
import { countChanges } from './count-changes.ts';

interface Known {
  /** SQLite's count of rows changed through this connection: the vault has no other. */
  readonly changes: number;
  readonly damage: readonly DamagedRow[];
}

const kept = new WeakMap<ReadableDb, Known>();

/**
 * The rows of the open vault that cannot be read, for the status. What the app writes it reads back
 * at once, so a sound vault is looked through when it was opened and when a step of its history was
 * taken (`again`), and one with damage after every change.
 */
export function readDamage(db: ReadableDb, again = false): readonly DamagedRow[] {
  const changes = countChanges(db);
  const known = kept.get(db);
  const stands = known?.changes === changes || known?.damage.length === 0;
  if (known !== undefined && stands && !again) return known.damage;
  const damage = findDamage(db);
  kept.set(db, { changes, damage });
  return damage;
}

/** A database that is damaged in its structure is for `verify` to name; the status goes on. */
function findDamage(db: ReadableDb): readonly DamagedRow[] {
  try {
    return listDamagedRows(db);
  } catch (error) {
    const known = asVaultFault(error);
    if (known === error) throw error;
    return [];
  }
}
