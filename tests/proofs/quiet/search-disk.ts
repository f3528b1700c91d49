import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from './canaries.ts';

export interface Found {
  files: number;
  bytes: number;
  /** By path: the words that stand there and should not. */
  readonly hits: Map<string, readonly string[]>;
}

/** Looks for every word in every file below the folders, but for those in `except`, and in their names. */
export function searchDisk(
  folders: readonly string[],
  except: readonly string[],
  secrets: readonly string[],
): Found {
  const found: Found = { files: 0, bytes: 0, hits: new Map() };
  for (const folder of folders) searchFolder(folder, except, secrets, found);
  return found;
}

function searchFolder(
  folder: string,
  except: readonly string[],
  secrets: readonly string[],
  found: Found,
): void {
  for (const entry of list(folder)) {
    const path = join(folder, entry.name);
    if (except.includes(path)) continue;
    if (entry.isDirectory()) searchFolder(path, except, secrets, found);
    const bytes = Buffer.concat([Buffer.from(entry.name), entry.isFile() ? read(path) : EMPTY]);
    found.files += 1;
    found.bytes += bytes.length;
    const words = wordsIn(bytes, secrets);
    if (words.length > 0) found.hits.set(path, words);
  }
}

const EMPTY = Buffer.alloc(0);

/** A folder or file that goes while it is looked at was kept under another name when it was removed. */
function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return EMPTY;
  }
}
