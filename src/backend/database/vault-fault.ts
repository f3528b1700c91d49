import { closeSync, openSync } from 'node:fs';
import { RESTORE_NEWEST } from '../../core/backups/newest-advice.ts';
import { Fault, isFault } from '../../core/shared/fault.ts';
import { errorCode } from './error-code.ts';

const SENTENCES = {
  'vault-missing':
    'There is no vault in this folder. Create one, or choose the folder that holds it.',
  'vault-exists':
    'This folder already holds a vault. Open it, or choose another folder. Nothing was changed.',
  'vault-folder-taken':
    'This folder holds other files. Choose an empty folder for the vault. Nothing was changed.',
  'vault-damaged': `The vault is damaged. Nothing was changed. R${RESTORE_NEWEST}, or save what is whole of it with "Save what can be read" (the command salvage).`,
  'vault-keys-weakened': `The key file asks for a weaker protection than this app allows, or for one it cannot compute, so it was not used. R${RESTORE_NEWEST}.`,
  'vault-newer':
    'This vault was written by a newer version of Sojourn. Update the app to open it. Nothing was changed.',
  'vault-in-use':
    'Another Sojourn has this vault open. Close it there, then try again. Nothing was changed.',
  'vault-read-only':
    'The vault lies on a read-only disk or in a folder that you may not write to. Make it writable, or copy the folder elsewhere. Nothing was lost.',
  'vault-replaced':
    'The vault that you opened no longer lies in its folder: it was moved, removed or replaced while it was open, as synchronising and restoring do. Everything you had saved is kept in a backup with "rescued" in its name, beside the folder or in your home folder. Lock, look at what lies in the folder now, and restore that backup in place of it (the command restore with --put-aside): what lies there is put aside and kept.',
  'vault-replaced-unsaved':
    'The vault that you opened no longer lies in its folder, and what it holds could not be saved beside it or in your home folder. Do not lock it yet: make a backup to another disk, or make room and try again.',
  'vault-keys-of-another': `The key file in this folder belongs to another vault than the database beside it, so neither was used. Put back the keys.json that belongs here, or r${RESTORE_NEWEST}. Nothing was changed.`,
  'vault-keys-lost': `The key file keys.json of this vault is missing or damaged, and nothing can be read without it. Put back a copy of it if you have one, or r${RESTORE_NEWEST}: a backup brings its own keys.`,
  'vault-database-missing': `The database vault.db of this vault is missing, and it holds everything. Put it back if you have it, or r${RESTORE_NEWEST}.`,
  'vault-beyond-salvage': `Not one page of this vault that holds anything can be read any more. R${RESTORE_NEWEST}.`,
  'vault-unreachable':
    'The disk that holds the vault does not answer. Check that it is connected, then open the vault again.',
  'vault-half-synchronised':
    'Another program is bringing this vault over from another machine and has not finished. Wait until it has, then open the vault. If nothing more arrives, let that program run, or move its unfinished file (its name begins with a dot or with ~) out of the folder. Nothing was changed.',
  'vault-log-of-another': `The log vault.db-wal in this folder goes on from another state of the vault than vault.db beside it: a program that synchronises brought one of the two and not the other. Neither was used. Let that program finish. If nothing more arrives, move vault.db-wal and log-base.json to another folder, and keep them: the vault opens without what only they hold. Or r${RESTORE_NEWEST}. Nothing was changed.`,
  'vault-migration-failed':
    'The vault could not be brought to the form of this version and was left as it was. The earlier version of the app opens it as before; keep a backup.',
  'vault-closed': 'The vault was locked while this was under way. Unlock it and try again.',
  'too-many-open-files':
    'This computer has no file handles left for Sojourn. Close other programs, or restart this one, then try again. Nothing was changed.',
  'disk-full': 'The disk is full. Nothing was lost. Make room, then try again.',
  'passphrase-wrong':
    'That passphrase does not open this vault. Check capitals and keyboard layout.',
  'passphrase-due':
    'The keychain does not open this vault now. Type your passphrase: after that it does again. Nothing was changed.',
  'keychain-unavailable':
    'This window has no keychain that protects anything, so nothing was put into one. The passphrase opens the vault as before.',
  'recovery-code-wrong':
    'That recovery code is complete, and belongs to another vault. Look for the one printed for this vault.',
  'recovery-code-mistyped':
    'That recovery code has a typing mistake. Compare it with the printed one, group by group.',
} as const;

export type VaultFaultCode = keyof typeof SENTENCES;

/** The fault of a vault for a code. Messages are fixed sentences, so no secret or path can be in one. */
export function vaultFault(code: VaultFaultCode): Fault {
  return new Fault(code, SENTENCES[code]);
}

const BY_CODE: readonly (readonly [RegExp, VaultFaultCode])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk-full'],
  [/^(EMFILE|ENFILE)/, 'too-many-open-files'],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT)/, 'vault-damaged'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'vault-in-use'],
  [/^(SQLITE_READONLY_DBMOVED|SQLITE_IOERR|EIO|ENXIO|ENODEV|ESTALE)/, 'vault-unreachable'],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|SQLITE_CANTOPEN|SQLITE_AUTH|EROFS|EACCES|EPERM)/,
    'vault-read-only',
  ],
];

/**
 * Turns what the database or the file system threw into the fault it stands for; anything that is
 * not such a failure comes back as it was. The original message is left behind on purpose: it may
 * hold a path.
 */
export function asVaultFault(error: unknown): unknown {
  if (isFault(error)) return error;
  if (error instanceof TypeError && error.message === 'The database connection is not open') {
    return vaultFault('vault-closed');
  }
  const code = errorCode(error);
  if (typeof code !== 'string') return error;
  if (code.startsWith('SQLITE_CANTOPEN') && noHandleIsLeft())
    return vaultFault('too-many-open-files');
  const known = BY_CODE.find(([pattern]) => pattern.test(code));
  return known === undefined ? error : vaultFault(known[1]);
}

/** SQLite says of a file only that it cannot be opened: this tells whether any can. */
function noHandleIsLeft(): boolean {
  try {
    closeSync(openSync(process.execPath, 'r'));
    return false;
  } catch (error) {
    return ['EMFILE', 'ENFILE'].includes(String(errorCode(error)));
  }
}

/** Runs `work`; what the disk or the database throws comes out as the fault it stands for. */
export function withVaultFaults<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asVaultFault(error);
  }
}
