import { basename } from 'node:path';
import { newestWhole } from '../../core/backups/choose-kept.ts';
import { NEWEST_ADVICE } from '../../core/backups/newest-advice.ts';
import { Fault } from '../../core/shared/fault.ts';
import { backupsPlace } from './backups-place.ts';
import { findBackups } from './find-backups.ts';

/**
 * A sentence that sends a person to the newest backup, with its name and the name of its folder where
 * there is one. Any other sentence comes back as it is.
 */
export function nameNewest(message: string, folder: string): string {
  if (!message.includes(NEWEST_ADVICE)) return message;
  const newest = newestWhole(findBackups(folder));
  if (newest === undefined) return message;
  const place = basename(backupsPlace(folder).folder);
  return message.replace(
    NEWEST_ADVICE,
    `${NEWEST_ADVICE}, "${newest.name}" in the folder "${place}",`,
  );
}

/** The same of a fault. */
export function withNewest(error: Fault, folder: string): Fault {
  const message = nameNewest(error.message, folder);
  return message === error.message ? error : new Fault(error.code, message);
}
