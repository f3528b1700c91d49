import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { Fault } from '../../core/shared/fault.ts';
import { chooseBackupsPlace } from '../backups/backups-place.ts';
import { asFolderFault } from '../delivery/folder-fault.ts';
import { requireOutsideVaults } from '../delivery/require-outside-vaults.ts';
import type { AppContext } from '../session/context.ts';

type Chosen =
  | { readonly kind: 'folder'; readonly token: string }
  | { readonly kind: 'typed'; readonly path: string }
  | { readonly kind: 'beside' };

/**
 * Sets where this machine's backups go, after the folder was looked at: it is there, can be written to and
 * lies in no vault. What is in the folder of before stays there. Throws Fault `folder-missing`,
 * `folder-read-only`, `output-in-vault`, `place-unknown`.
 */
export async function placeBackups(context: AppContext, to: Chosen): Promise<void> {
  const { folder } = context.session.require();
  if (to.kind === 'beside') {
    chooseBackupsPlace(folder, undefined);
    return;
  }
  try {
    const real = await requireFolder(
      to.kind === 'folder' ? context.folders.folder(to.token) : to.path,
    );
    await requireOutsideVaults(folder, real);
    await access(real, constants.W_OK);
    chooseBackupsPlace(folder, real);
  } catch (error) {
    throw asFolderFault(error);
  }
}

async function requireFolder(path: string): Promise<string> {
  const found = isAbsolute(path) ? await stat(path).catch(() => undefined) : undefined;
  if (found?.isDirectory() === true) return await realpath(path);
  throw new Fault(
    'folder-missing',
    'There is no such folder. Make it first, and give its whole path, as /media/stick/backups or D:\\Backups.',
  );
}
