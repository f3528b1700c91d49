import type { Day } from '../shared/day.ts';
import type { OwnBackup } from './own-backup.ts';

/** After unlocking a backup is due where none of today holds everything. */
export function isDue(backups: readonly OwnBackup[], today: Day): boolean {
  return !backups.some(({ day, whole }) => whole && day === today);
}

/** At lock one is due after any change that the newest one does not hold, and where one was due anyway. */
export function isDueAtLock(
  backups: readonly OwnBackup[],
  today: Day,
  hasChanged: boolean,
): boolean {
  return hasChanged || isDue(backups, today);
}
