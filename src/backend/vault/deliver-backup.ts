import { openAsBlob } from 'node:fs';
import { basename, join } from 'node:path';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { isFault } from '../../core/shared/fault.ts';
import { safeFileName } from '../../core/shared/safe-file-name.ts';
import type { Work } from '../calls/stream-work.ts';
import { newId } from '../database/new-id.ts';
import { claimPlace } from '../delivery/claim-place.ts';
import { asFolderFault, folderReadOnly } from '../delivery/folder-fault.ts';
import { requireFileName } from '../delivery/require-file-name.ts';
import type { AppContext } from '../session/context.ts';
import { todayOf } from '../session/today.ts';
import { isBackup } from './backup-file.ts';
import { backupKeptCopy } from './backup-kept-copy.ts';
import { type BackupOptions, backupVault } from './backup-vault.ts';

interface Wanted {
  readonly to: SaveTarget;
  readonly name?: string | undefined;
  /** The vault as it was before an update, by the schema version that it had; as it is now without. */
  readonly before?: number | undefined;
}

/**
 * Makes a backup where the person wants it. For a download it waits, encrypted, in the vault's own
 * folder, and is removed when the vault locks.
 */
export async function deliverBackup(
  context: AppContext,
  { to, name, before }: Wanted,
  work: Work,
): Promise<Delivered> {
  const vault = context.session.require();
  const fileName =
    name ?? safeFileName(`${basename(vault.folder)} ${describe(context, before)}.sojourn-backup`);
  const make = (target: string, options: BackupOptions) =>
    before === undefined
      ? backupVault(vault, target, options)
      : backupKeptCopy(vault, before, target);
  const options = { onProgress: work.report, signal: work.signal };
  if (to.kind === 'folder') {
    const target = await claimPlace(context, to, fileName, isBackup);
    const bytes = await make(target, options).catch((error: unknown) => {
      // The vault is open: what cannot be written to is the place of the backup.
      const isRefused = isFault(error) && error.code === 'vault-read-only';
      throw isRefused ? folderReadOnly() : asFolderFault(error);
    });
    const path = context.folders.shown(target);
    return { name: fileName, bytes, ...(path === undefined ? {} : { path }) };
  }
  requireFileName(fileName);
  const waiting = join(vault.folder, `backup-${newId()}.tmp`);
  vault.removeOnClose(waiting);
  const bytes = await make(waiting, options);
  return { name: fileName, bytes, content: await openAsBlob(waiting) };
}

function describe(context: AppContext, before: number | undefined): string {
  return before === undefined ? todayOf(context).day : `before update from ${before}`;
}
