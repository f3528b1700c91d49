import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { Fault } from '../../core/shared/fault.ts';

/**
 * A backup is one file:
 *
 *   16 bytes   "SOJOURN BACKUP 1"
 *    4 bytes   length of the key file, unsigned, little-endian
 *    n bytes   keys.json as it was: it opens with the passphrase or recovery code of that day
 *    m bytes   the database, encrypted as in the vault
 *   32 bytes   SHA-256 of everything before
 *
 * The hash tells damage and truncation before a secret is asked for; what is authentic, the
 * database's own cipher proves.
 */
export const MAGIC = Buffer.from('SOJOURN BACKUP 1');
export const HASH_BYTES = 32;
const LARGEST_KEYS = 64 * 1024;
/** Holds the key file of any backup, in bytes from the start. */
export const LARGEST_HEADER = MAGIC.length + 4 + LARGEST_KEYS;
const STEP = 4 * 1024 * 1024;

export interface BackupParts {
  readonly keys: string;
  /** Where the database lies in the file, in bytes. */
  readonly from: number;
  readonly to: number;
}

export function backupHeader(keys: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(keys.length);
  return Buffer.concat([MAGIC, length, keys]);
}

/** True for a file that begins as a backup does. */
export async function isBackup(path: string): Promise<boolean> {
  const start = (await openAsBlob(path)).slice(0, MAGIC.length);
  return (await bytesOf(start)).equals(MAGIC);
}

/** The text of the key file in the first bytes of a backup. Throws Fault `backup-damaged`. */
export function readBackupKeys(start: Buffer): string {
  if (!start.subarray(0, MAGIC.length).equals(MAGIC)) throw backupDamaged();
  const length = start.readUInt32LE(MAGIC.length);
  return start.subarray(MAGIC.length + 4, MAGIC.length + 4 + length).toString();
}

/** Finds the parts of a backup. Throws Fault `backup-not-one`, `backup-damaged`. */
export async function readBackupParts(file: Blob): Promise<BackupParts> {
  const start = await bytesOf(file.slice(0, MAGIC.length + 4));
  if (!start.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new Fault(
      'backup-not-one',
      'This file is not a backup of Sojourn. Choose the file that "Save backup" made, or one in the folder for backups.',
    );
  }
  const length = start.length < MAGIC.length + 4 ? 0 : start.readUInt32LE(MAGIC.length);
  const from = MAGIC.length + 4 + length;
  const to = file.size - HASH_BYTES;
  if (length === 0 || length > LARGEST_KEYS || to <= from) throw backupDamaged();
  const keys = await bytesOf(file.slice(MAGIC.length + 4, from));
  return { keys: keys.toString(), from, to };
}

/** Reads the file once, hands the database's bytes to `take`, and proves the hash at the end. */
export async function readBackupDatabase(
  file: Blob,
  { from, to }: BackupParts,
  take: (bytes: Uint8Array) => Promise<void>,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const hash = createHash('sha256').update(await bytesOf(file.slice(0, from)));
  for (let at = from; at < to; at += STEP) {
    onProgress(at, file.size);
    const bytes = await bytesOf(file.slice(at, Math.min(at + STEP, to)));
    hash.update(bytes);
    await take(bytes);
  }
  const written = await bytesOf(file.slice(to));
  if (!hash.digest().equals(written)) throw backupDamaged();
}

export function backupDamaged(): Fault {
  return new Fault(
    'backup-damaged',
    'This backup is damaged or was cut off, and nothing was restored. Use another copy of it, or an older backup.',
  );
}

/** The bytes of a part of a file. Throws Fault `backup-unreadable` where the disk or the system gives none. */
async function bytesOf(part: Blob): Promise<Buffer> {
  try {
    return Buffer.from(await part.arrayBuffer());
  } catch {
    throw new Fault(
      'backup-unreadable',
      'The backup cannot be read now: its disk does not answer, the file was changed meanwhile, or this computer has no file handles left. Check that the disk is connected, then try again. Nothing was changed.',
    );
  }
}
