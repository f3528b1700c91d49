import { existsSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { flushFolder } from '../database/durable-files.ts';
import { isNameBeside } from './name-beside.ts';

/**
 * Removes what was left at a path that `nameBeside` gave, so that a power cut does not bring it back: the
 * record of it may go then. A path of any other name is left alone. False where its disk is not there now.
 * Throws what the disk says.
 */
export function sweepBeside(path: string): boolean {
  const folder = dirname(path);
  if (!existsSync(folder)) return false;
  if (isNameBeside(basename(path))) rmSync(path, { recursive: true, force: true });
  flushFolder(folder);
  return true;
}
