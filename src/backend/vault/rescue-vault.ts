import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { WritableDb } from '../database/handles.ts';
import { vaultFault } from '../database/vault-fault.ts';
import { nameBeside } from '../delivery/name-beside.ts';
import type { KeysFile } from '../keys/keys-file.ts';
import type { Rescued } from '../keys/vault.ts';
import type { VaultLock } from '../keys/vault-lock.ts';
import { makeBackup } from './make-backup.ts';

/**
 * Saves everything that an open handle holds into a backup beside the vault's folder, or in the home
 * folder where nothing can be written there: the vault's own files are no longer those that were
 * opened, and the handle is the last one to hold what was saved. Opens with the passphrase of the
 * vault. Throws Fault `vault-replaced-unsaved` where no place takes it.
 */
export function rescueVault(
  folder: string,
  db: WritableDb,
  keys: KeysFile,
  lock: VaultLock,
): Rescued {
  const name = `${basename(folder)} rescued ${randomUUID().slice(0, 8)}.sojourn-backup`;
  const places = [
    ['beside', dirname(folder)],
    ['home', homedir()],
  ] as const;
  for (const [where, place] of places) {
    try {
      saveInto(join(place, name), db, keys, lock);
      return { name, where };
    } catch {
      // Tried in the next place; where none is left the fault says what to do.
    }
  }
  throw vaultFault('vault-replaced-unsaved');
}

/** At once: the vault is being closed, or a change waits for its answer. */
function saveInto(target: string, db: WritableDb, keys: KeysFile, lock: VaultLock): void {
  const beside = nameBeside(target);
  lock.beginWork(beside);
  const copyAll = (copy: string) => void db.prepare('VACUUM INTO ?').run(copy);
  for (const _ of makeBackup(target, keys, copyAll, beside));
  lock.endWork(beside);
}
