import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { backupsSchema } from '../../contract/vault-contract.ts';
import { chooseKept } from '../../core/backups/choose-kept.ts';
import { parseDay } from '../../core/shared/day.ts';
import { backupsPlace } from '../backups/backups-place.ts';
import { findBackups } from '../backups/find-backups.ts';
import { findKeys } from '../keys/keys-copy.ts';
import { type KeysFile, parseKeysFile } from '../keys/keys-file.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import type { AppContext } from '../session/context.ts';
import { holdsSample } from '../session/holds-sample.ts';
import { LARGEST_HEADER, readBackupKeys } from './backup-file.ts';

/**
 * Where the backups go, what is kept there, the newest first, and what is wrong: of the vault that is open,
 * and as well of one that is locked, damaged or gone, whose newest backup somebody wants back.
 */
export function listOwnBackups(context: AppContext): z.infer<typeof backupsSchema> {
  const { session } = context;
  const vaultFolder = context.place.folder();
  const { folder, chosen, there, rehearsed } = backupsPlace(vaultFolder);
  const today = session.isOpen() ? session.require().keys() : keysBeside(vaultFolder);
  const path = context.folders.shown(folder);
  const trouble = context.backups.trouble();
  return {
    place: { name: basename(folder), chosen, there, ...(path !== undefined && { path }) },
    automatic: context.window !== 'terminal' && !holdsSample(context),
    kept: chooseKept(findBackups(vaultFolder)).kept.flatMap((backup) => {
      const found = statSync(join(folder, backup.name), { throwIfNoEntry: false });
      if (found === undefined) return [];
      const { name, day, time, whole } = backup;
      const opensToday = today && opensWith(today, join(folder, name));
      return [
        {
          name,
          day,
          time,
          whole,
          bytes: found.size,
          ...(opensToday !== undefined && { opensToday }),
        },
      ];
    }),
    ...(rehearsed && { rehearsed: { name: rehearsed.name, day: parseDay(rehearsed.day) } }),
    ...(trouble && { trouble: trouble.message }),
  };
}

/** True where the passphrase of today opens the backup, and not an earlier one. */
export function opensWithTodaysKeys(path: string, vault: Vault): boolean {
  return opensWith(vault.keys(), path);
}

function opensWith(today: KeysFile, path: string): boolean {
  return keysIn(path)?.passphrase.salt === today.passphrase.salt;
}

/** The keys that lie in the vault's folder; undefined where they are lost. */
function keysBeside(folder: string): KeysFile | undefined {
  try {
    return findKeys(vaultFiles(folder)).keys;
  } catch {
    return undefined;
  }
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
