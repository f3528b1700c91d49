import { openAsBlob } from 'node:fs';
import { basename, join } from 'node:path';
import type { SaveTarget } from '../../contract/save-target.ts';
import type { DeliveredBackup } from '../../contract/vault-contract.ts';
import { isFault } from '../../core/shared/fault.ts';
import { safeFileName } from '../../core/shared/safe-file-name.ts';
import type { Work } from '../calls/stream-work.ts';
import { newId } from '../database/new-id.ts';
import { claimPlace } from '../delivery/claim-place.ts';
import { asFolderFault, folderReadOnly } from '../delivery/folder-fault.ts';
import { requireFileName } from '../delivery/require-file-name.ts';
import type { Secret } from '../keys/keys-file.ts';
import type { AppContext } from '../session/context.ts';
import { todayOf } from '../session/today.ts';
import { isBackup } from './backup-file.ts';
import { backupKeptCopy } from './backup-kept-copy.ts';
import { type BackedUp, backupVault } from './backup-vault.ts';
import { salvageVault } from './salvage-vault.ts';

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
export function deliverBackup(
  context: AppContext,
  { to, name, before }: Wanted,
  work: Work,
): Promise<DeliveredBackup> {
  const vault = context.session.require();
  const options = { onProgress: work.report, signal: work.signal };
  const fallback = before === undefined ? todayOf(context).day : `before update from ${before}`;
  return deliver(context, { to, name, fallback }, async (target, isWaiting) => {
    if (isWaiting) vault.removeOnClose(target);
    return before === undefined
      ? await backupVault(vault, target, options)
      : await backupKeptCopy(vault, before, target);
  });
}

/** The same of what is whole in a vault that is closed. A download that waits is swept at the next opening. */
export function deliverSalvage(
  context: AppContext,
  { to, name, secret }: Pick<Wanted, 'to' | 'name'> & { readonly secret: Secret },
): Promise<DeliveredBackup> {
  return deliver(context, { to, name, fallback: `saved ${todayOf(context).day}` }, (target) =>
    salvageVault(context.place.folder(), secret, target),
  );
}

async function deliver(
  context: AppContext,
  { to, name, fallback }: Pick<Wanted, 'to' | 'name'> & { readonly fallback: string },
  make: (target: string, isWaiting: boolean) => Promise<BackedUp>,
): Promise<DeliveredBackup> {
  const fileName =
    name ?? safeFileName(`${basename(context.place.folder())} ${fallback}.sojourn-backup`);
  if (to.kind === 'folder') {
    const target = await claimPlace(context, to, fileName, isBackup);
    const made = await make(target, false).catch((error: unknown) => {
      // The vault can be read: what cannot be written to is the place of the backup.
      const isRefused = isFault(error) && error.code === 'vault-read-only';
      throw isRefused ? folderReadOnly() : asFolderFault(error);
    });
    const path = context.folders.shown(target);
    return { name: fileName, ...made, ...(path === undefined ? {} : { path }) };
  }
  requireFileName(fileName);
  const waiting = join(context.place.folder(), `backup-${newId()}.tmp`);
  const made = await make(waiting, true);
  return { name: fileName, ...made, content: await openAsBlob(waiting) };
}
