import { rmSync } from 'node:fs';
import type { WritableDb } from '../database/handles.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';
import { openKeys, readKeysFile, rewrapByPassphrase, writeKeysFile } from './keys-file.ts';
import { vaultFiles } from './vault-files.ts';

/** An open vault. One process has it at a time. */
export interface Vault {
  readonly folder: string;
  readonly db: WritableDb;
  /** Wipes the key, folds the log into the database, closes it and lets go of the lock. Twice is fine. */
  close(): void;
  /** Rewraps the data key; nothing is encrypted again. Throws Fault `passphrase-wrong`. */
  changePassphrase(current: string, next: string): Promise<void>;
  /** Sets a new passphrase without the old one, for a vault that was opened by its recovery code. */
  resetPassphrase(next: string): Promise<void>;
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
  readonly recovered: boolean;
  readonly releaseLock: () => void;
}

export function makeVault({ folder, db, dataKey, recovered, releaseLock }: Opened): Vault {
  const files = vaultFiles(folder);
  const leftovers = new Set<string>();
  const requireOpen = () => {
    if (!db.open) throw vaultFault('vault-closed');
  };
  const setPassphrase = async (next: string) => {
    try {
      const keys = await rewrapByPassphrase(readKeysFile(files.keys), dataKey, next);
      requireOpen();
      writeKeysFile(files.keys, keys);
    } catch (error) {
      throw asVaultFault(error);
    }
  };
  return {
    folder,
    db,
    close() {
      if (!db.open) return;
      dataKey.fill(0);
      try {
        closeDatabase(db);
      } finally {
        for (const path of leftovers) rmSync(path, { force: true });
        releaseLock();
      }
    },
    async changePassphrase(current, next) {
      requireOpen();
      const opened = await openKeys(readKeysFile(files.keys), { passphrase: current });
      opened.fill(0);
      requireOpen();
      await setPassphrase(next);
    },
    async resetPassphrase(next) {
      requireOpen();
      if (!recovered) throw vaultFault('passphrase-wrong');
      await setPassphrase(next);
    },
    withDataKey(use) {
      requireOpen();
      return use(dataKey);
    },
    removeOnClose: (path) => leftovers.add(path),
  };
}

/** A log that cannot be folded in now (a full disk) stays beside the database and is read at the next open. */
function closeDatabase(db: WritableDb): void {
  try {
    db.pragma('optimize');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // Nothing is lost: the log is part of the vault.
  }
  db.close();
}
