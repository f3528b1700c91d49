import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { errorCode } from '../database/error-code.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';
import { inTurn } from './in-turn.ts';

/** A vault that this process has for itself. */
export interface VaultLock {
  /** Gives it back. Twice is fine. */
  release(): void;
  /** Wrong passphrases in a row, by whichever process; 0 where a person took the lock file away. */
  wrongTries(): number;
  /** Writes that number down for the next process. A full disk keeps nobody from the vault. */
  noteTries(count: number): void;
  /** What is being written outside the folder by whoever had the vault last and was killed over it. */
  underWay(): readonly string[];
  /** Notes that something is being put together at a path, until `endWork`. */
  beginWork(path: string): void;
  endWork(path: string): void;
  /** One try after another, each with the pause that it has earned. */
  takeTurn<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Takes the vault for this process. Throws Fault `vault-in-use`.
 *
 * The lock is an exclusive lock on an empty database file: the system itself lets go of it when the
 * process ends in any way, so a crash leaves no stale lock. Nobody may open the lock file otherwise in
 * this process: on POSIX systems closing any handle of a file drops its locks.
 */
export function takeLock(path: string): VaultLock {
  try {
    return lockAt(path);
  } catch (error) {
    if (errorCode(asVaultFault(error)) !== 'vault-damaged') throw error;
    // Stray bytes of another program. They could be read, so nobody holds them; and nothing of the vault is in them.
    rmSync(path);
    return lockAt(path);
  }
}

function lockAt(path: string): VaultLock {
  if (!existsSync(path)) createForThisUser(path);
  const db = new Database(path, { timeout: 0 });
  try {
    // From the first transaction until the file is closed.
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    db.close();
    const code = errorCode(error);
    if (typeof code === 'string' && code.startsWith('SQLITE_BUSY'))
      throw vaultFault('vault-in-use');
    throw error;
  }
  return {
    takeTurn: inTurn(),
    release: () => db.close(),
    wrongTries: () => (db.open ? Number(db.pragma('user_version', { simple: true })) : 0),
    underWay: () => readWork(db),
    beginWork: (path) => writeWork(db, (paths) => [...paths, path]),
    endWork: (path) => writeWork(db, (paths) => paths.filter((one) => one !== path)),
    noteTries(count) {
      try {
        if (db.open && this.wrongTries() !== count) db.pragma(`user_version = ${count}`);
      } catch {
        // It counts from the number that stands there.
      }
    },
  };
}

/** In the lock file, which can be written whatever is damaged: nothing of a vault that is salvaged may change. */
function readWork(db: Database.Database): string[] {
  try {
    const rows = db.prepare<[], { path: string }>('SELECT path FROM under_way').all();
    return rows.map(({ path }) => path);
  } catch {
    return [];
  }
}

/** A lock file that cannot be written keeps nobody from what is to be saved. */
function writeWork(
  db: Database.Database,
  change: (paths: readonly string[]) => readonly string[],
): void {
  try {
    const paths = change(readWork(db));
    db.transaction(() => {
      db.exec('CREATE TABLE IF NOT EXISTS under_way (path TEXT NOT NULL); DELETE FROM under_way');
      const insert = db.prepare<[string]>('INSERT INTO under_way VALUES (?)');
      for (const path of paths) insert.run(path);
    })();
  } catch {
    // A full disk, or the folder is gone: what a kill would leave then is swept by nobody.
  }
}

/** Never opens a file that is there: closing it again would drop the lock that this process may hold. */
function createForThisUser(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
