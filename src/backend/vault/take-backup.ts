import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chooseKept } from '../../core/backups/choose-kept.ts';
import { nameBackup } from '../../core/backups/own-backup.ts';
import type { Day } from '../../core/shared/day.ts';
import { Fault } from '../../core/shared/fault.ts';
import { backupsPlace } from '../backups/backups-place.ts';
import { listBackups, markOf } from '../backups/find-backups.ts';
import { flushFolder, makeFolder, tidyUp } from '../database/durable-files.ts';
import { prepared } from '../database/prepared.ts';
import { numberOf } from '../database/row-values.ts';
import { asFolderFault } from '../delivery/folder-fault.ts';
import { nameBeside } from '../delivery/name-beside.ts';
import { rememberOutput } from '../delivery/remember-output.ts';
import { requireOutsideVaults } from '../delivery/require-outside-vaults.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { backupDamaged } from './backup-file.ts';
import { type BackedUp, type BackupOptions, backupVault } from './backup-vault.ts';
import { proveBackup } from './prove-backup.ts';
import { requireRoom } from './require-room.ts';

/** When a backup is made: the clock's day and time, whatever day counts as today. */
interface Moment {
  readonly day: Day;
  readonly time: string;
}

export interface TakenBackup extends BackedUp {
  readonly name: string;
  /** Files of which every byte was hashed again in the restored backup. */
  readonly files: number;
}

/**
 * Makes a backup in the folder of this machine's backups and prunes those that are past. It gets its name
 * only when it was restored aside and every hash compared, so that a name is a proof; nothing is pruned
 * before that. Throws Fault `backups-folder-missing`, `backup-no-room`, `backup-damaged`, `disk-full`,
 * `folder-read-only`, `output-in-vault`.
 */
export async function takeBackup(
  vault: Vault,
  moment: Moment,
  options: BackupOptions = {},
): Promise<TakenBackup> {
  try {
    const place = await requirePlace(vault.folder);
    requireRoom(place, vaultFiles(vault.folder).database);
    const taken = await takeInto(place, vault, moment, options);
    prune(place, vault, taken.name);
    return taken;
  } catch (error) {
    throw asFolderFault(error);
  }
}

/** A chosen folder is never made: where it is missing, its disk is. */
async function requirePlace(vaultFolder: string): Promise<string> {
  const { folder, chosen, there } = backupsPlace(vaultFolder);
  if (!there && chosen) {
    throw new Fault(
      'backups-folder-missing',
      'The folder that you chose for backups is not there. Connect the disk that it is on, or choose another folder in Settings.',
    );
  }
  if (!there) makeFolder(folder);
  await requireOutsideVaults(vaultFolder, folder);
  return folder;
}

async function takeInto(
  place: string,
  vault: Vault,
  { day, time }: Moment,
  options: BackupOptions,
): Promise<TakenBackup> {
  const parked = nameBeside(join(place, 'backup'));
  const scratch = nameBeside(join(place, 'scratch'));
  const under = { target: parked, sha256: undefined };
  const { signal } = options;
  const make = async (): Promise<TakenBackup> => {
    const stored = countFiles(vault);
    const made = await backupVault(vault, parked, { ...options, holders: [parked, scratch] });
    const { files } = await proveBackup(vault, parked, scratch, signal && { signal });
    const whole = made.losses.length === 0;
    if (whole && files !== stored) throw backupDamaged();
    signal?.throwIfAborted();
    const parts = { day, time, mark: markOf(vault.keys()), whole };
    const name = nameBackup(basename(vault.folder), parts);
    renameSync(parked, join(place, name));
    flushFolder(place);
    return { ...made, name, files };
  };
  return await rememberOutput(vault.db, { ...under, beside: parked }, async () => {
    try {
      return await rememberOutput(vault.db, { ...under, beside: scratch }, make);
    } finally {
      tidyUp(parked);
    }
  });
}

function countFiles({ db }: Vault): number {
  const sql = 'SELECT count(*) AS n FROM blobs WHERE erased_on IS NULL';
  return numberOf(prepared(db, sql).get() ?? {}, 'n');
}

function prune(place: string, vault: Vault, proven: string): void {
  const { past } = chooseKept(listBackups(place, markOf(vault.keys())), proven);
  for (const { name } of past) rmSync(join(place, name), { force: true });
  flushFolder(place);
}
