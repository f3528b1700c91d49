import { statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/shared/fault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { identityOf } from '../keys/vault-place.ts';

/**
 * Throws Fault `output-in-vault` where `folder`, a real path, lies in a vault's folder at any depth:
 * this app's own, told by what it is and not by how it is spelled, or another, told by its files.
 */
export async function requireOutsideVaults(ownFolder: string, folder: string): Promise<void> {
  const own = await identityAt(ownFolder);
  for (let at = folder; ; at = dirname(at)) {
    if (own !== undefined && (await identityAt(at)) === own) throw inVault();
    if (await holdsVault(at)) throw inVault();
    if (dirname(at) === at) return;
  }
}

/**
 * Throws Fault `output-in-vault` where the file at `path` is one that the app's own vault lives on,
 * under a second name. Nothing is opened: closing any handle of a database drops its locks.
 */
export async function requireNotOfVault(ownFolder: string, path: string): Promise<void> {
  const file = await identityAt(path);
  if (file === undefined) return;
  for (const name of await readdir(ownFolder).catch(() => [])) {
    if ((await identityAt(join(ownFolder, name))) === file) throw inVault();
  }
}

async function holdsVault(folder: string): Promise<boolean> {
  const { database, keys, lock } = vaultFiles(folder);
  if (isThere(database) && (isThere(keys) || isThere(lock))) return true;
  // Half a vault is one that somebody wants back.
  return isThere(keys) && (await isKeyFile(keys));
}

async function isKeyFile(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.includes('"sojourn-vault-keys"');
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function identityAt(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && identityOf(found);
}

function inVault(): Fault {
  return new Fault(
    'output-in-vault',
    'This lies in the folder of a vault, which the app lives on, so nothing was written. Choose a place outside of it.',
  );
}
