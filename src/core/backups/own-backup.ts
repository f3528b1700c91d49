import { type Day, isDay } from '../shared/day.ts';

/** A backup that the app made by itself. All that is known of it stands in its name. */
export interface OwnBackup {
  readonly name: string;
  readonly day: Day;
  /** "14.05", by the clock of the machine that made it. */
  readonly time: string;
  /** The first letters of the vault's identity: backups of two vaults may lie in one folder. */
  readonly mark: string;
  /** False where the vault was damaged and the backup holds what could be read of it. */
  readonly whole: boolean;
}

const NAME =
  /^.+ (\d{4}-\d{2}-\d{2}) ((?:[01]\d|2[0-3])\.[0-5]\d) ([0-9a-f]{8})( incomplete)?\.sojourn-backup$/;

/** "vault 2026-11-28 14.05 3f2a9c1b.sojourn-backup". The dot because no file on Windows takes a colon. */
export function nameBackup(vault: string, { day, time, mark, whole }: Omit<OwnBackup, 'name'>) {
  return `${vault} ${day} ${time} ${mark}${whole ? '' : ' incomplete'}.sojourn-backup`;
}

/** The backup that a file's name stands for; undefined for every file that the app did not name. */
export function readBackupName(name: string): OwnBackup | undefined {
  const [, day = '', time = '', mark = '', incomplete] = NAME.exec(name) ?? [];
  if (!isDay(day)) return undefined;
  return { name, day, time, mark, whole: incomplete === undefined };
}
