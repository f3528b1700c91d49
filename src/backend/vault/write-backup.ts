import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { backupHeader } from './backup-file.ts';

const STEP = 4 * 1024 * 1024;

/**
 * Writes a backup of `copy`, an encrypted database, with the key file that opens it, to a `path` that
 * does not exist yet, and flushes it. A step writes 4 MB and yields the bytes written so far, so that
 * long work can let others go first; a caller who stops early leaves a part of a file.
 */
export function* writeBackup(
  path: string,
  keys: Uint8Array,
  copy: string,
): Generator<number, number> {
  const from = openSync(copy, 'r');
  try {
    const to = openSync(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      let size = 0;
      const put = (bytes: Uint8Array) => {
        hash.update(bytes);
        writeAll(to, bytes);
        size += bytes.length;
      };
      put(backupHeader(keys));
      const buffer = Buffer.alloc(STEP);
      for (;;) {
        const read = readSync(from, buffer, 0, STEP, null);
        if (read === 0) break;
        put(buffer.subarray(0, read));
        yield size;
      }
      const digest = hash.digest();
      writeAll(to, digest);
      fsyncSync(to);
      return size + digest.length;
    } finally {
      closeSync(to);
    }
  } finally {
    closeSync(from);
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
