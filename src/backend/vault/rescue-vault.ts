import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { flushFolder } from '../database/durable-files.ts';
import type { WritableDb } from '../database/handles.ts';
import { vaultFault } from '../database/vault-fault.ts';
import { type KeysFile, keysText } from '../keys/keys-file.ts';
import type { Rescued } from '../keys/vault.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Saves everything that an open handle holds into a backup beside the vault's folder, or in the home
 * folder where nothing can be written there: the vault's own files are no longer those that were
 * opened, and the handle is the last one to hold what was saved. Opens with the passphrase of the
 * vault. Throws Fault `vault-replaced-unsaved` where no place takes it.
 */
export function rescueVault(folder: string, db: WritableDb, keys: KeysFile): Rescued {
  const name = `${basename(folder)} rescued ${randomUUID().slice(0, 8)}.sojourn-backup`;
  const places = [
    ['beside', dirname(folder)],
    ['home', homedir()],
  ] as const;
  for (const [where, place] of places) {
    try {
      saveInto(place, name, db, keys);
      return { name, where };
    } catch {
      // Tried in the next place; where none is left the fault says what to do.
    }
  }
  throw vaultFault('vault-replaced-unsaved');
}

function saveInto(place: string, name: string, db: WritableDb, keys: KeysFile): void {
  const id = randomUUID();
  const copy = join(place, `copy-${id}.tmp`);
  const beside = join(place, `backup-${id}.tmp`);
  try {
    db.prepare('VACUUM INTO ?').run(copy);
    for (const _ of writeBackup(beside, Buffer.from(keysText(keys)), copy));
    renameSync(beside, join(place, name));
    flushFolder(place);
  } finally {
    for (const path of [copy, `${copy}-wal`, `${copy}-journal`, beside])
      rmSync(path, { force: true });
  }
}
