import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

const STEP = 4 * 1024 * 1024;
/** Handles that are looked through for the one that the driver holds; it is among the first. */
const HANDLES = 1_024;

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
      readAll(handle);
    } finally {
      closeSync(handle);
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The same of a database that is open in this process: it is read through the handle that the driver holds. */
export function whyOpenUnreadable(path: string): unknown {
  try {
    const handle = driversHandle(path);
    // Windows counts locks by handle, and knows no inode of a bare one.
    if (handle === undefined) return process.platform === 'win32' ? whyUnreadable(path) : undefined;
    readAll(handle);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The handle is known by the file that it leads to: the driver does not tell it. */
export function driversHandle(path: string): number | undefined {
  const wanted = statSync(path, { bigint: true });
  for (let handle = 0; handle < HANDLES; handle += 1) {
    try {
      const { dev, ino } = fstatSync(handle, { bigint: true });
      if (dev === wanted.dev && ino === wanted.ino) return handle;
    } catch {
      // Not open.
    }
  }
  return undefined;
}

function readAll(handle: number): void {
  const buffer = Buffer.alloc(STEP);
  let at = 0;
  for (;;) {
    const read = readSync(handle, buffer, 0, STEP, at);
    if (read === 0) return;
    at += read;
  }
}
