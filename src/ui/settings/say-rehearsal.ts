import type { z } from 'zod';
import type { rehearsalSchema } from '../../contract/vault-contract.ts';

/** What a rehearsed restore came to, in sentences. */
export function sayRehearsal(done: z.infer<typeof rehearsalSchema>): string {
  const { files, rows, since, damagedRows, opensToday } = done;
  return [
    `Restored aside: ${files} files, every hash compared, and ${rows} rows.`,
    since === 0
      ? 'Every row is as in the vault.'
      : `${since} ${since === 1 ? 'row was' : 'rows were'} changed since it was made; every other is as in the vault.`,
    ...(damagedRows === 0 ? [] : [`${damagedRows} rows cannot be read.`]),
    ...(opensToday
      ? []
      : ['It opens with an earlier passphrase, or the recovery code of that day.']),
  ].join(' ');
}
