import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../core/shared/fault.ts';
import { flushFolder } from '../vault/durable-files.ts';

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

const SENTENCES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOSPC: ['disk-full', 'The disk is full. Nothing was lost. Make room, then try again.'],
  EDQUOT: ['disk-full', 'The disk is full. Nothing was lost. Make room, then try again.'],
  EROFS: ['folder-read-only', 'This folder cannot be written to. Choose another one.'],
  EACCES: ['folder-read-only', 'This folder cannot be written to. Choose another one.'],
  EPERM: ['folder-read-only', 'This folder cannot be written to. Choose another one.'],
  EISDIR: ['folder-read-only', 'A folder of the same name is in the way. Choose another folder.'],
};

function asFolderFault(error: unknown): unknown {
  const known = SENTENCES[String((error as { code?: unknown }).code)];
  return known === undefined ? error : new Fault(known[0], known[1]);
}
