import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { errorCode } from './error-code.ts';
import { driversHandle } from './why-unreadable.ts';

const STEP = 1024 * 1024;
/** What a disk loses at once is no larger than a page of the database. */
const PAGE = 4096;

/**
 * Copies a closed database with its log. What the disk cannot read stays empty in the copy, and is a damaged
 * page there.
 */
export function copyPastDamage(database: string, copy: string): void {
  copyOpened(openSync(database, 'r'), copy);
  copyLog(database, copy);
}

/**
 * The same of a database that is open in this process, through the handle that the driver holds: closing any
 * other would drop its locks. On Windows, where locks are a handle's own, one of ours does no harm.
 */
export function copyOpenPastDamage(database: string, copy: string): void {
  const handle = driversHandle(database);
  if (handle === undefined) copyOpened(openSync(database, 'r'), copy);
  else copyHandle(handle, copy);
  copyLog(database, copy);
}

/** The log bears no locks. */
function copyLog(database: string, copy: string): void {
  if (existsSync(`${database}-wal`)) copyOpened(openSync(`${database}-wal`, 'r'), `${copy}-wal`);
}

function copyOpened(from: number, copy: string): void {
  try {
    copyHandle(from, copy);
  } finally {
    closeSync(from);
  }
}

function copyHandle(from: number, copy: string): void {
  const to = openSync(copy, 'wx', 0o600);
  try {
    const { size } = fstatSync(from);
    for (let at = 0; at < size; at += STEP) copyPart(from, to, at, Math.min(STEP, size - at));
    ftruncateSync(to, size);
  } finally {
    closeSync(to);
  }
}

function copyPart(from: number, to: number, at: number, length: number): void {
  const part = readPart(from, at, length);
  if (part !== undefined) {
    writeSync(to, part, 0, part.length, at);
    return;
  }
  if (length <= PAGE) return;
  for (let page = at; page < at + length; page += PAGE)
    copyPart(from, to, page, Math.min(PAGE, at + length - page));
}

/** Undefined where the disk cannot read all of it. */
function readPart(from: number, at: number, length: number): Buffer | undefined {
  const part = Buffer.alloc(length);
  try {
    return part.subarray(0, readSync(from, part, 0, length, at));
  } catch (error) {
    if (errorCode(error) !== 'EIO') throw error;
    return undefined;
  }
}
