import { join } from 'node:path';

/** What lies in a vault's folder. Everything of ours that ends in ".tmp" may be swept at any open. */
export interface VaultFiles {
  readonly folder: string;
  /** The encrypted database: every row and every file. */
  readonly database: string;
  /** Salts, key derivation parameters and the wrapped data key. No secret in the clear. */
  readonly keys: string;
  /** The same once more: a lost or damaged key file would be the loss of everything. */
  readonly keysCopy: string;
  /** Held exclusively while a process has the vault open; holds only how many passphrases in a row were wrong. */
  readonly lock: string;
  /** Which state of the database its log goes on from; there only while there is a log. */
  readonly logBase: string;
  /** Where each machine puts the backups. */
  readonly backups: string;
  /** Where a new or restored vault is put together before it moves into place. */
  readonly staging: string;
  /** The same while a vault still lies there, which no leftover of this must pass for a part of. */
  readonly restoring: string;
}

export function vaultFiles(folder: string): VaultFiles {
  return {
    folder,
    database: join(folder, 'vault.db'),
    keys: join(folder, 'keys.json'),
    keysCopy: join(folder, 'keys-copy.json'),
    lock: join(folder, 'vault.lock'),
    logBase: join(folder, 'log-base.json'),
    backups: join(folder, 'backups.json'),
    staging: join(folder, 'staging.tmp'),
    restoring: join(folder, 'restoring.tmp'),
  };
}

/** True for leftovers of our own, which a crash may leave and an open sweeps. */
export function isOurLeftover(name: string): boolean {
  return (
    name === 'staging.tmp' ||
    name === 'restoring.tmp' ||
    /^\.sojourn-[0-9a-f-]{36}\.tmp$/.test(name) ||
    /^(keys|backup|copy)-[0-9a-z-]+\.tmp(-damaged)?(-wal|-shm|-journal)?$/.test(name)
  );
}

/** Files that systems drop into any folder. */
const SYSTEM_FILES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found']);

/** True for the folder that a vault was moved into when a backup was restored in its place. */
export function isSetAside(name: string): boolean {
  return /^set aside \d{4}-\d\d-\d\d \d\d\.\d\d( \d+)?$/.test(name);
}

/** True for what does not make a folder count as taken. */
export function isIgnorable(name: string): boolean {
  return (
    SYSTEM_FILES.has(name) ||
    name === 'vault.lock' ||
    name === 'backups.json' ||
    isSetAside(name) ||
    isOurLeftover(name)
  );
}
