import { closeSync, openSync, readSync } from 'node:fs';

const STEP = 4 * 1024 * 1024;

/**
 * What the system throws when all of a file is read; undefined where it can be. The driver's cipher takes
 * a page that the disk did not give for a damaged one, and says of a file that cannot be opened only that
 * it cannot: this tells why. Only for a file that is not open in this process: closing any handle of a
 * database drops its locks.
 */
export function whyUnreadable(path: string): unknown {
  try {
    const handle = openSync(path, 'r');
    try {
      const buffer = Buffer.alloc(STEP);
      while (readSync(handle, buffer, 0, STEP, null) > 0);
    } finally {
      closeSync(handle);
    }
    return undefined;
  } catch (error) {
    return error;
  }
}
