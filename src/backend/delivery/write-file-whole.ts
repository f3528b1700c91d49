import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from '../database/durable-files.ts';
import { asFolderFault } from './folder-fault.ts';
import { nameBeside } from './name-beside.ts';

/**
 * Writes a finished file to a path that `claimPlace` gave. It is written beside under another name, for
 * this user only, flushed and renamed: a crash leaves the file of before or the new one, never half of
 * one. Throws Fault `folder-missing`, `folder-read-only`, `disk-full`.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  beside = nameBeside(path),
): Promise<void> {
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
    flushFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw asFolderFault(error);
  }
}
