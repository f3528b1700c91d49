import { renameSync, rmSync } from 'node:fs';
import type { WritableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { vaultFault, withVaultFaults } from '../database/vault-fault.ts';
import { rescuing, watchPlace } from '../database/write-whole.ts';
import { type KeyChanges, keyChanges } from './change-keys.ts';
import { closeAtExit } from './close-at-exit.ts';
import { keepKeysCopy } from './keys-copy.ts';
import type { KeysFile } from './keys-file.ts';
import { type VaultLog, vaultLog } from './log-base.ts';
import { vaultFiles } from './vault-files.ts';
import type { VaultLock } from './vault-lock.ts';
import { type VaultWatch, watchVault } from './watch-vault.ts';

/** The backup that was made of a vault whose files were taken away while it was open. */
export interface Rescued {
  /** Name of the file, never its path. */
  readonly name: string;
  /** Beside the vault's folder, or in the home folder. */
  readonly where: 'beside' | 'home';
}

/** An open vault. One process has it at a time. */
export interface Vault extends KeyChanges {
  readonly folder: string;
  readonly db: WritableDb;
  /** Where everything was saved when the vault's files turned out to be gone or others. */
  rescued(): Rescued | undefined;
  /** Calls back when that happens: the pages are told at once. */
  whenRescued(listener: () => void): void;
  /** The key file that opens the vault, as it stands now; kept here, where nobody can take it away. */
  keys(): KeysFile;
  /** True where the key file was missing or damaged and was written anew. */
  keysMended(): boolean;
  /** Wipes the key, folds the log into the database, closes it and lets go of the lock. Twice is fine. */
  close(): void;
  /**
   * Writes over what deleted rows left in free pages, and empties the log that holds them too. Throws
   * Fault `disk-full`, with the rows gone all the same.
   */
  wipeTraces(): void;
  /** Hands the data key to `use` for the time of the call: for proving a copy of this vault. */
  withDataKey<T>(use: (dataKey: Uint8Array) => T): T;
  /** Has `path` removed when the vault closes: for encrypted files that wait to be fetched. */
  removeOnClose(path: string): void;
}

interface Opened {
  readonly folder: string;
  readonly db: WritableDb;
  /** The vault takes it over and wipes it. */
  readonly dataKey: Buffer;
  /** What the key file held when it opened the vault. */
  readonly keys: KeysFile;
  /** True where the key file was written anew from its second copy. */
  readonly keysMended: boolean;
  readonly recovered: boolean;
  /** Saves all that the handle holds where the vault's own files are not. */
  readonly rescue: (folder: string, db: WritableDb, keys: KeysFile, lock: VaultLock) => Rescued;
  readonly lock: VaultLock;
}

export function makeVault(opened: Opened): Vault {
  const { folder, db, dataKey, recovered, lock } = opened;
  const files = vaultFiles(folder);
  const leftovers = new Set<string>();
  let keys = opened.keys;
  const rescue = keepRescue(() => opened.rescue(folder, db, keys, lock));
  const log = vaultLog(files, db);
  const watch = watchVault(files, db, () => keys, rescue.save, log);
  watchPlace(db, watch);
  keepKeysCopy(files, keys);
  const changes = keyChanges({
    files,
    db,
    dataKey,
    lock,
    recovered,
    keys: () => keys,
    requirePlace: () => rescuing(watch, watch.beforeCommit),
    onWritten(rewrapped) {
      keys = rewrapped;
      watch.keysWritten();
    },
  });
  const close = () => {
    if (!db.open) return;
    try {
      leavePlace(watch, files.database, db, log);
    } finally {
      forget();
      dataKey.fill(0);
      for (const path of leftovers) rmSync(path, { force: true });
      lock.release();
    }
  };
  const forget = closeAtExit(close);
  return {
    ...changes,
    folder,
    db,
    rescued: rescue.made,
    whenRescued: rescue.whenMade,
    keys: () => keys,
    keysMended: () => opened.keysMended || watch.keysMended(),
    close,
    wipeTraces() {
      if (!db.open) throw vaultFault('vault-closed');
      rescuing(watch, () => writeOver(watch, db, log));
    },
    withDataKey(use) {
      if (!db.open) throw vaultFault('vault-closed');
      return use(dataKey);
    },
    removeOnClose: (path) => leftovers.add(path),
  };
}

/**
 * Building a database anew takes as much memory as it is large, since nothing of it may go to a temporary
 * file. A larger one than this is left as it is: SQLite wrote over what was deleted as it went
 * (`secure_delete`), and only how its pages lie tells that there was more.
 */
const LARGEST_BUILT_ANEW = 256 * 1024 * 1024;

/** Builds the database anew in its place, and empties the log. */
function writeOver(watch: VaultWatch, db: WritableDb, log: VaultLog): void {
  watch.beforeCommit();
  withVaultFaults(() => {
    const pages = Number(db.pragma('page_count', { simple: true }));
    const size = pages * Number(db.pragma('page_size', { simple: true }));
    if (size <= LARGEST_BUILT_ANEW) db.exec('VACUUM');
    log.fold();
  });
  watch.afterCommit();
}

/** Makes the backup of a vault whose files are gone, and keeps what is to be told of it. */
function keepRescue(make: () => Rescued) {
  let made: Rescued | undefined;
  let tell = () => {};
  return {
    save() {
      made = make();
      tell();
    },
    made: () => made,
    whenMade(listener: () => void) {
      tell = listener;
    },
  };
}

/**
 * Closes the database. Where other files lie at the vault's paths by now, what nobody else holds is
 * saved first; and their log is kept out of the way, because closing removes a log by its name.
 */
function leavePlace(
  watch: VaultWatch,
  database: string,
  db: WritableDb,
  vaultsLog: VaultLog,
): void {
  if (isSafely(watch.inPlace)) {
    closeDatabase(db, vaultsLog);
    return;
  }
  if (watch.hasNews()) tryTo(watch.rescue);
  const log = `${database}-wal`;
  const aside = `${database}-${newId()}.aside`;
  const theirs = isSafely(watch.logIsAnothers);
  if (theirs) renameSync(log, aside);
  try {
    db.close();
  } finally {
    if (theirs) renameSync(aside, log);
  }
}

/** Locking never fails: a disk that does not answer counts as not in place. */
function isSafely(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // Nobody is there to be told: a log is part of the vault, and what cannot be saved anywhere is gone with the lock.
  }
}

/** A log that cannot be folded in now (a full disk) stays beside the database and is read at the next open. */
function closeDatabase(db: WritableDb, log: VaultLog): void {
  tryTo(() => db.pragma('optimize'));
  tryTo(log.fold);
  db.close();
  log.closed();
}
