import { closeSync, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { errorCode } from '../database/error-code.ts';
import { vaultFault } from '../database/vault-fault.ts';

/**
 * Takes the vault for this process, and answers how to give it back. Throws Fault `vault-in-use`.
 *
 * The lock is an exclusive transaction on an empty database file: the system itself lets go of it
 * when the process ends in any way, so a crash leaves no stale lock. Nobody may open the lock file
 * otherwise in this process: on POSIX systems closing any handle of a file drops its locks.
 */
export function takeLock(path: string): () => void {
  if (!existsSync(path)) createForThisUser(path);
  const db = new Database(path, { timeout: 0 });
  try {
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    const code = errorCode(error);
    if (typeof code === 'string' && code.startsWith('SQLITE_BUSY'))
      throw vaultFault('vault-in-use');
    throw error;
  }
  return () => db.close();
}

/** Never opens a file that is there: closing it again would drop the lock that this process may hold. */
function createForThisUser(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
