import type { z } from 'zod';
import type { backupsSchema } from '../../contract/vault-contract.ts';
import { formatDay } from '../../core/shared/format-day.ts';

type Backups = z.infer<typeof backupsSchema>;

/** One backup in a list: its day, its size, and whether it was verified, rehearsed, and what opens it. */
export function sayBackup(
  { name, day, time, whole, bytes, opensToday }: Backups['kept'][number],
  rehearsed: Backups['rehearsed'],
): string {
  return [
    formatDay(day),
    time.replace('.', ':'),
    sayBytes(bytes),
    whole ? 'verified when it was made' : 'incomplete: the vault was damaged',
    ...(rehearsed?.name === name ? [`rehearsed on ${formatDay(rehearsed.day)}`] : []),
    ...(opensToday === false ? ['opens with an earlier passphrase'] : []),
  ].join(', ');
}

function sayBytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
