import type { z } from 'zod';
import type { rehearsalSchema } from '../../contract/vault-contract.ts';
import { backupsPlace, noteRehearsal } from '../backups/backups-place.ts';
import { requireBackup } from '../backups/require-backup.ts';
import type { Work } from '../calls/stream-work.ts';
import { nameBeside } from '../delivery/name-beside.ts';
import { rememberOutput } from '../delivery/remember-output.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { listDamagedRows } from '../rows/damaged-rows.ts';
import { clockMoment } from '../session/today.ts';
import { compareRows, readRowHashes } from './compare-rows.ts';
import { opensWithTodaysKeys } from './list-own-backups.ts';
import { proveBackup } from './prove-backup.ts';
import { requireRoom } from './require-room.ts';

/**
 * Rehearses the emergency: restores a backup, the newest one unless another is named, into a folder of its
 * own, reads every row, compares every hash and every row with the open vault, and removes the folder.
 * What differs was changed since. Throws Fault `backup-missing`, `backup-damaged`, `backup-no-room`.
 */
export async function rehearseBackup(
  vault: Vault,
  name: string | undefined,
  { report, signal }: Work,
): Promise<z.infer<typeof rehearsalSchema>> {
  const { folder } = backupsPlace(vault.folder);
  const { backup, path } = requireBackup(vault.folder, name);
  requireRoom(folder, vaultFiles(vault.folder).database);
  const scratch = nameBeside(path);
  const looked = { restored: new Set<string>(), damaged: 0 };
  const under = { beside: scratch, target: scratch, sha256: undefined };
  const { files, bytes } = await rememberOutput(vault.db, under, () =>
    proveBackup(vault, path, scratch, {
      onProgress: report,
      signal,
      look(db) {
        looked.restored = readRowHashes(db);
        looked.damaged = listDamagedRows(db).length;
      },
    }),
  );
  noteRehearsal(vault.folder, { name: backup.name, day: clockMoment().day });
  return {
    name: backup.name,
    day: backup.day,
    files,
    bytes,
    rows: looked.restored.size,
    damagedRows: looked.damaged,
    ...compareRows(looked.restored, readRowHashes(vault.db)),
    opensToday: opensWithTodaysKeys(path, vault),
  };
}
