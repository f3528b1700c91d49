import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes renames inside a folder last through a power cut. Windows has no such call and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a folder for this user only, and those above it; what was made lasts through a power cut. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.startsWith(first); made = dirname(made)) flushFolder(dirname(made));
}

/**
 * Removes what was only put together there. Where that fails nothing else does: what the work came to
 * stands, and leftovers are swept at the next opening.
 */
export function tidyUp(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Out of handles, or a disk that went away.
  }
}

/** Makes a file's bytes last through a power cut. */
export function flushFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Replaces `path` in one step: written beside as `temporary` for this user only, flushed, renamed,
 * folder flushed. A crash leaves the old file or the new one, never half of one.
 */
export function replaceFile(path: string, temporary: string, bytes: Uint8Array): void {
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}
