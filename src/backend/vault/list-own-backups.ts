import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { backupsSchema } from '../../contract/vault-contract.ts';
import { chooseKept } from '../../core/backups/choose-kept.ts';
import { parseDay } from '../../core/shared/day.ts';
import { backupsPlace } from '../backups/backups-place.ts';
import { findBackups } from '../backups/find-backups.ts';
import { type KeysFile, parseKeysFile } from '../keys/keys-file.ts';
import type { Vault } from '../keys/vault.ts';
import { isSampleVault } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { LARGEST_HEADER, readBackupKeys } from './backup-file.ts';

/** Where the backups go, what is kept there, the newest first, and what is wrong. */
export function listOwnBackups(context: AppContext): z.infer<typeof backupsSchema> {
  const vault = context.session.require();
  const { folder, chosen, there, rehearsed } = backupsPlace(vault.folder);
  const path = context.folders.shown(folder);
  const trouble = context.backups.trouble();
  return {
    place: { name: basename(folder), chosen, there, ...(path !== undefined && { path }) },
    automatic: context.window !== 'terminal' && !isSampleVault(vault.db),
    kept: chooseKept(findBackups(vault.folder)).kept.flatMap((backup) => {
      const found = statSync(join(folder, backup.name), { throwIfNoEntry: false });
      if (found === undefined) return [];
      const opensToday = opensWithTodaysKeys(join(folder, backup.name), vault);
      const { name, day, time, whole } = backup;
      return [{ name, day, time, whole, bytes: found.size, opensToday }];
    }),
    ...(rehearsed && { rehearsed: { name: rehearsed.name, day: parseDay(rehearsed.day) } }),
    ...(trouble && { trouble: trouble.message }),
  };
}

/** True where the passphrase of today opens the backup, and not an earlier one. */
export function opensWithTodaysKeys(path: string, vault: Vault): boolean {
  const keys = keysIn(path);
  return keys !== undefined && keys.passphrase.salt === vault.keys().passphrase.salt;
}

function keysIn(path: string): KeysFile | undefined {
  try {
    const handle = openSync(path, 'r');
    try {
      const start = Buffer.alloc(LARGEST_HEADER);
      const read = readSync(handle, start, 0, start.length, 0);
      return parseKeysFile(readBackupKeys(start.subarray(0, read)));
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}
