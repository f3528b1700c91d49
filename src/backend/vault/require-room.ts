import { statfsSync, statSync } from 'node:fs';
import { Fault } from '../../core/shared/fault.ts';

/** What is left free for the vault's own work, which may lie on the same disk, in bytes. */
const RESERVE = 64 * 1024 * 1024;

/**
 * Throws Fault `backup-no-room` unless `folder` takes what a backup of `database` needs while it is made
 * and proven, which is twice its size. Asked before a byte is written: a disk that a backup fills takes no
 * edit any more.
 */
export function requireRoom(folder: string, database: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= 2 * statSync(database).size + RESERVE) return;
  throw new Fault(
    'backup-no-room',
    'The disk that the backups go to has no room for another one, and none was begun. Make room there, or choose a folder on another disk in Settings.',
  );
}
