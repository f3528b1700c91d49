import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../core/shared/fault.ts';
import { flushFolder } from '../database/durable-files.ts';
import { asFolderFault } from './folder-fault.ts';

/**
 * Writes a finished file into a folder that a person chose and answers its path. It is written
 * beside under another name, for this user only, flushed and renamed: a crash leaves the file of
 * before or the new one, never half of one. A packet of the same name is replaced: the manifest
 * keeps what each build held. Throws Fault `folder-missing`, `folder-read-only`, `disk-full`.
 */
export async function writeFileWhole(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  await requireFolder(folder);
  const path = join(folder, name);
  const beside = join(folder, `.sojourn-${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
    flushFolder(folder);
    return path;
  } catch (error) {
    await rm(beside, { force: true });
    throw asFolderFault(error);
  }
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    throw new Fault(
      'folder-missing',
      'The folder for the file is not there. Choose another one, or make it first.',
    );
  }
}
