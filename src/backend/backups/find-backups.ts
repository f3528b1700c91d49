import { type OwnBackup, readBackupName } from '../../core/backups/own-backup.ts';
import { namesIn } from '../database/names-in.ts';
import { findKeys } from '../keys/keys-copy.ts';
import type { KeysFile } from '../keys/keys-file.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { backupsPlace } from './backups-place.ts';

/** What tells the backups of one vault from another's in the same folder. */
export function markOf(keys: KeysFile): string {
  return keys.vault.slice(0, 8);
}

/** The backups that the app made of the vault with this mark, in a folder; none where it cannot be read. */
export function listBackups(place: string, mark: string | undefined): OwnBackup[] {
  return namesIn(place).flatMap((name) => {
    const backup = readBackupName(name);
    const isOurs = backup !== undefined && (mark === undefined || backup.mark === mark);
    return isOurs ? [backup] : [];
  });
}

/** Those of the vault in `folder`, open or locked, damaged or gone: without its keys, those of any vault. */
export function findBackups(folder: string): OwnBackup[] {
  return listBackups(backupsPlace(folder).folder, markIn(folder));
}

function markIn(folder: string): string | undefined {
  try {
    return markOf(findKeys(vaultFiles(folder)).keys);
  } catch {
    return undefined;
  }
}
