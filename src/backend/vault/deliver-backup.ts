import { openAsBlob } from 'node:fs';
import { basename, join } from 'node:path';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { safeFileName } from '../../core/shared/safe-file-name.ts';
import type { Work } from '../calls/stream-work.ts';
import { newId } from '../database/new-id.ts';
import type { AppContext } from '../session/context.ts';
import { todayOf } from '../session/today.ts';
import { backupVault } from './backup-vault.ts';

/**
 * Makes a backup where the person wants it. For a download it waits, encrypted, in the vault's own
 * folder, and is removed when the vault locks.
 */
export async function deliverBackup(
  context: AppContext,
  { to, name }: { to: SaveTarget; name?: string | undefined },
  work: Work,
): Promise<Delivered> {
  const vault = context.session.require();
  const fileName = safeFileName(
    name ?? `${basename(vault.folder)} ${todayOf(context).day}.sojourn-backup`,
  );
  const options = { onProgress: work.report, signal: work.signal };
  if (to.kind === 'folder') {
    const target = join(context.folders.folder(to.token), fileName);
    const bytes = await backupVault(vault, target, options);
    const path = context.folders.shown(target);
    return { name: fileName, bytes, ...(path === undefined ? {} : { path }) };
  }
  const waiting = join(vault.folder, `backup-${newId()}.tmp`);
  vault.removeOnClose(waiting);
  const bytes = await backupVault(vault, waiting, options);
  return { name: fileName, bytes, content: await openAsBlob(waiting) };
}
