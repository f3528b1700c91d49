import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { isFault } from '../../core/shared/fault.ts';
import type { WritableDb } from './handles.ts';
import { asVaultFault, vaultFault } from './vault-fault.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** "SJRN": what `file` and other tools would see if the header were not encrypted. */
const APPLICATION_ID = 0x534a524e;

/**
 * Set at every open and read back. EXCLUSIVE, because the lock on the database itself cannot be removed
 * as a lock file can; no checkpoint by itself, because `watchVault` knows who wrote into the file; FULL,
 * because this build's default loses acknowledged work in a
 * power cut; temp_store, because the default spills plaintext to temporary files; the rest keeps a
 * hostile or damaged file from doing harm, and deleted rows from staying in free pages.
 */
const SETTINGS: readonly (readonly [name: string, set: string, reads: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['wal_autocheckpoint', '0', 0],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['mmap_size', '0', 0],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['recursive_triggers', 'OFF', 0],
];

/** Creates an empty encrypted database for this user only. The file must not exist. */
export function createDatabase(path: string, dataKey: Uint8Array): WritableDb {
  closeSync(openSync(path, 'wx', 0o600));
  return connect(path, dataKey, (db) => db.pragma(`application_id = ${APPLICATION_ID}`));
}

/**
 * Opens an encrypted database and proves that it can be read before it counts as open. `newest` is
 * the schema version that this app knows: a later one ends in Fault `vault-newer`, before any setting
 * is changed. What else goes wrong is thrown as it comes; `asVaultFault` knows it.
 */
export function openDatabase(path: string, dataKey: Uint8Array, newest: number): WritableDb {
  return connect(path, dataKey, (db) => {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw vaultFault('vault-damaged');
    }
    if (schemaVersion(db) > newest) throw vaultFault('vault-newer');
  });
}

/** The number of the last migration that this database went through. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function connect(
  path: string,
  dataKey: Uint8Array,
  prove: (db: Database.Database) => void,
): WritableDb {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { fileMustExist: true, timeout: 5_000 });
    unlock(db, dataKey);
    // Before the first page is read: from then on nobody else gets in.
    db.pragma('locking_mode = EXCLUSIVE');
    prove(db);
    settle(db);
    // The one place that gives a handle to write with: the mark is for the compiler alone.
    return db as WritableDb;
  } catch (error) {
    db?.close();
    throw trueCause(error, path);
  }
}

/** Damage, or a file that cannot be opened, may be a disk that does not answer: then that is the cause. */
function trueCause(error: unknown, path: string): unknown {
  const known = asVaultFault(error);
  if (!isFault(known) || !['vault-damaged', 'vault-read-only'].includes(known.code)) return error;
  const why = asVaultFault(whyUnreadable(path));
  return isFault(why) ? why : error;
}

/** A raw key: a bare buffer would go through a key derivation of the driver's own again. */
function unlock(db: Database.Database, dataKey: Uint8Array): void {
  db.pragma("cipher = 'aegis'");
  const raw = Buffer.alloc(4 + dataKey.length);
  raw.write('raw:');
  raw.set(dataKey, 4);
  try {
    db.key(raw);
  } finally {
    raw.fill(0);
  }
  if (db.pragma('cipher', { simple: true }) !== 'aegis') throw vaultFault('vault-damaged');
}

function settle(db: Database.Database): void {
  for (const [name, value, reads] of SETTINGS) {
    db.pragma(`${name} = ${value}`);
    if (db.pragma(name, { simple: true }) !== reads) {
      throw new Error(`The database did not take the setting ${name}.`);
    }
  }
}
