import { type BigIntStats, statSync } from 'node:fs';
import { errorCode } from '../database/error-code.ts';
import type { VaultFiles } from './vault-files.ts';

/** Which files a vault was opened from, told apart by the system's own identity and not by name. */
export interface VaultPlace {
  readonly database: string;
  /** The key file with its size and time of writing, undefined where it is missing. */
  readonly keys: string | undefined;
  /** The log of the database; none before the first write. */
  readonly log?: string;
  /** Size in bytes and time of the last write of the database, which only the open vault changes. */
  readonly written: string;
}

/**
 * The files that lie at a vault's paths now; undefined where the database is missing. What a disk that does not answer throws is thrown on.
 */
export function readPlace({ database, keys }: VaultFiles): VaultPlace | undefined {
  const [db, key, log] = [database, keys, `${database}-wal`].map(statOf);
  if (db === undefined) return undefined;
  return {
    database: identityOf(db),
    keys: key && `${identityOf(key)} ${writtenOf(key)}`,
    ...(log && { log: identityOf(log) }),
    written: writtenOf(db),
  };
}

/** A file, whatever it is called: device and number on it. */
export function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

function writtenOf({ size, mtimeNs }: BigIntStats): string {
  return `${size} ${mtimeNs}`;
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
