import { join } from 'node:path';
import { newestWhole } from '../../core/backups/choose-kept.ts';
import type { OwnBackup } from '../../core/backups/own-backup.ts';
import { Fault } from '../../core/shared/fault.ts';
import { backupsPlace } from './backups-place.ts';
import { findBackups } from './find-backups.ts';

/**
 * One of the backups that the app made of the vault in `folder`, and where it lies: the newest whole one
 * unless another is named. Throws Fault `backup-missing`.
 */
export function requireBackup(
  folder: string,
  name: string | undefined,
): { readonly backup: OwnBackup; readonly path: string } {
  const all = findBackups(folder);
  const backup = name === undefined ? newestWhole(all) : all.find((one) => one.name === name);
  if (backup !== undefined) return { backup, path: join(backupsPlace(folder).folder, backup.name) };
  throw new Fault(
    'backup-missing',
    'There is no such backup in the folder for backups. Connect its disk, or choose the file of a backup yourself.',
  );
}
