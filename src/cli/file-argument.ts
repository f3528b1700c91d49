import { openAsBlob, statSync } from 'node:fs';
import { Fault } from '../core/shared/fault.ts';

/**
 * A file named on the command line, as the contract takes it; its bytes are read when needed.
 * Throws Fault `file-missing` or `file-unreadable`.
 */
export async function openFileArgument(path: string): Promise<Blob> {
  let isFile: boolean;
  try {
    isFile = statSync(path).isFile();
  } catch {
    throw new Fault('file-missing', `There is no file "${path}".`);
  }
  if (!isFile) throw new Fault('file-unreadable', `"${path}" is not a file. Name the files in it.`);
  try {
    return await openAsBlob(path);
  } catch {
    throw new Fault('file-unreadable', `"${path}" cannot be read. Check its permissions.`);
  }
}
