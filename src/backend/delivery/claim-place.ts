import { constants, type Stats } from 'node:fs';
import { access, lstat, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SaveTarget } from '../../contract/save-target.ts';
import { Fault } from '../../core/shared/fault.ts';
import { errorCode } from '../database/error-code.ts';
import type { AppContext } from '../session/context.ts';
import { asFolderFault } from './folder-fault.ts';
import { requireFileName } from './require-file-name.ts';
import { requireNotOfVault, requireOutsideVaults } from './require-outside-vaults.ts';

/** A folder that the person chose. */
export type FolderTarget = Extract<SaveTarget, { readonly kind: 'folder' }>;

/**
 * Decides about every file that leaves the vault, and answers the path to write it to. Nothing is
 * written inside a vault's folder, by whatever path; a file that stands there is replaced only where
 * `isOurs` knows it for one that the app wrote and nobody changed, or where the person said so. Throws
 * Fault `output-name-unusable`, `output-in-vault`, `output-not-ours`, `folder-missing`,
 * `folder-read-only`.
 */
export async function claimPlace(
  context: AppContext,
  to: FolderTarget,
  name: string,
  isOurs: (path: string) => Promise<boolean>,
): Promise<string> {
  requireFileName(name);
  try {
    const folder = await requireFolder(context.folders.folder(to.token));
    await requireOutsideVaults(context.place.folder(), folder);
    await access(folder, constants.W_OK);
    const path = join(folder, name);
    const there = await whatIsAt(path);
    if (there === undefined) return path;
    if (there.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await requireNotOfVault(context.place.folder(), path);
    // A link is the person's own: what it leads to may be anything.
    const ours = there.isFile() && (await isOurs(path));
    if (!ours && to.replace !== true) throw notOurs();
    return path;
  } catch (error) {
    throw asFolderFault(error);
  }
}

/** The folder's real path: no link, no other spelling. */
async function requireFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(String(errorCode(error)))) return undefined;
    throw error;
  });
  if (found?.isDirectory() === true) return await realpath(folder);
  throw new Fault(
    'folder-missing',
    'The folder for the file is not there. Choose another one, or make it first.',
  );
}

async function whatIsAt(path: string): Promise<Stats | undefined> {
  return await lstat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}

function notOurs(): Fault {
  return new Fault(
    'output-not-ours',
    'A file of that name is there already, and Sojourn did not write it, or it was changed since. It was kept. Choose another folder or name, move it away, or replace it with --force.',
  );
}
