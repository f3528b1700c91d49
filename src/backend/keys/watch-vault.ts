import { readFileSync, statSync } from 'node:fs';
import type { WritableDb } from '../database/handles.ts';
import { vaultFault, withVaultFaults } from '../database/vault-fault.ts';
import type { PlaceWatch } from '../database/write-whole.ts';
import { type KeysFile, keysText, writeKeysFile } from './keys-file.ts';
import type { VaultLog } from './log-base.ts';
import type { VaultFiles } from './vault-files.ts';
import { identityOf, readPlace } from './vault-place.ts';

/** The log is folded into the database when it has grown to this many bytes. */
const FOLD_AT = 4 * 1024 * 1024;

export interface VaultWatch extends PlaceWatch {
  /** True where the files at the vault's paths are those that were opened. */
  readonly inPlace: () => boolean;
  /** True once something was committed that no rescue holds. */
  readonly hasNews: () => boolean;
  /** True where the log that lies beside the database belongs to other files than those that were opened. */
  readonly logIsAnothers: () => boolean;
  /** True once the key file was missing and was written anew from memory. */
  readonly keysMended: () => boolean;
  /** The key file was written anew by the vault itself. */
  readonly keysWritten: () => void;
}

/**
 * Watches the files of an open vault. A program that synchronises, a restore or a person can put other
 * files in their place; a handle goes on writing into the old ones, which nobody will ever see.
 */
export function watchVault(
  files: VaultFiles,
  db: WritableDb,
  keys: () => KeysFile,
  save: () => void,
  log: VaultLog,
): VaultWatch {
  let place = withVaultFaults(() => readPlace(files));
  let news = false;
  let saved = false;
  let mended = false;

  /** `ours`: the vault itself wrote just now, so that a new time of writing is no sign of another's hand. */
  const isInPlace = (ours: boolean) => {
    const now = withVaultFaults(() => readPlace(files));
    if (place === undefined || now === undefined || now.database !== place.database) return false;
    if (now.log !== place.log && place.log !== undefined) return false;
    if (now.keys === undefined) {
      // Only the keys are gone: they are known here, and nobody could open the vault without them.
      writeKeysFile(files.keys, keys());
      mended = true;
    } else if (now.keys !== place.keys && !sameKeys(files.keys, keys())) {
      return false;
    }
    // Somebody else wrote into the file itself: it may be whole (a clock, a disk far away), or not.
    if (!ours && now.written !== place.written && !isWhole(db)) return false;
    place = now.keys === undefined ? withVaultFaults(() => readPlace(files)) : now;
    saved = false;
    return true;
  };
  const requirePlace = (ours: boolean) => {
    if (!isInPlace(ours)) throw vaultFault('vault-replaced');
  };

  return {
    inPlace: () => isInPlace(false),
    hasNews: () => news,
    keysMended: () => mended,
    logIsAnothers() {
      const log = statSync(`${files.database}-wal`, { bigint: true, throwIfNoEntry: false });
      return log !== undefined && identityOf(log) !== place?.log;
    },
    keysWritten() {
      place = readPlace(files);
    },
    beforeCommit() {
      requirePlace(false);
      log.begin();
    },
    afterCommit() {
      news = true;
      fold(files, log);
      requirePlace(true);
    },
    rescue() {
      if (saved) return;
      save();
      saved = true;
      news = false;
    },
  };
}

function sameKeys(path: string, keys: KeysFile): boolean {
  return readFileSync(path, 'utf8') === keysText(keys);
}

function isWhole(db: WritableDb): boolean {
  // Inside a transaction the check sees the same pages.
  return db.pragma('quick_check(1)', { simple: true }) === 'ok';
}

/** Folds a grown log into the database, here and nowhere else, so that its times of writing are known. */
function fold({ database }: VaultFiles, log: VaultLog): void {
  try {
    const size = statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    if (size > FOLD_AT) log.fold();
  } catch {
    // A full disk, or rows still being read: the log is part of the vault, and the next write tries again.
  }
}
