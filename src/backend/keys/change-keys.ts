import { readFileSync } from 'node:fs';
import type { WritableDb } from '../database/handles.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';
import type { Derivation } from './derive-key.ts';
import { keepKeysCopy } from './keys-copy.ts';
import {
  type KeysFile,
  keysText,
  rewrapByPassphrase,
  rewrapByRecoveryCode,
  writeKeysFile,
} from './keys-file.ts';
import { makeRecoveryCode } from './recovery-code.ts';
import { trySecret } from './try-secret.ts';
import type { VaultFiles } from './vault-files.ts';
import type { VaultLock } from './vault-lock.ts';

/** How an open vault is opened the next time. The data key stays, so nothing is encrypted again. */
export interface KeyChanges {
  /** Throws Fault `passphrase-wrong` where it is not the vault's. */
  requirePassphrase(passphrase: string): Promise<void>;
  /** Rewraps the data key. Throws Fault `passphrase-wrong`. */
  changePassphrase(current: string, next: string, derivation?: Derivation): Promise<void>;
  /**
   * Makes a new recovery code and answers it; it is kept nowhere, and the one before opens this vault no
   * more. `before` runs once the passphrase is proven and nothing is changed yet. Throws Fault
   * `passphrase-wrong`.
   */
  renewRecoveryCode(passphrase: string, before?: () => void): Promise<string>;
  /** Sets a new passphrase without the old one, for a vault that was opened by its recovery code. */
  resetPassphrase(next: string, derivation?: Derivation): Promise<void>;
}

interface OpenKeys {
  readonly files: VaultFiles;
  readonly db: WritableDb;
  readonly dataKey: Buffer;
  readonly lock: VaultLock;
  readonly recovered: boolean;
  readonly keys: () => KeysFile;
  /** Throws Fault `vault-replaced` where the key file at its path is not the vault's own any more. */
  readonly requirePlace: () => void;
  /** The new key file is written, and its second copy. */
  readonly onWritten: (keys: KeysFile) => void;
}

export function keyChanges(open: OpenKeys): KeyChanges {
  const { files, db, dataKey, lock, recovered, keys } = open;
  const requireOpen = () => {
    if (!db.open) throw vaultFault('vault-closed');
  };
  const write = async (rewrap: () => KeysFile | Promise<KeysFile>) => {
    try {
      const rewrapped = await rewrap();
      requireOpen();
      open.requirePlace();
      replaceKeys(files.keys, keys(), rewrapped);
      keepKeysCopy(files, rewrapped);
      open.onWritten(rewrapped);
    } catch (error) {
      throw asVaultFault(error);
    }
  };
  const requirePassphrase = async (passphrase: string) => {
    requireOpen();
    const proof = await trySecret(lock, keys(), { passphrase });
    proof.fill(0);
    requireOpen();
  };
  return {
    requirePassphrase,
    async changePassphrase(current, next, derivation) {
      await requirePassphrase(current);
      await write(() => rewrapByPassphrase(keys(), dataKey, next, derivation));
    },
    async renewRecoveryCode(passphrase, before) {
      await requirePassphrase(passphrase);
      before?.();
      const code = makeRecoveryCode();
      await write(() => rewrapByRecoveryCode(keys(), dataKey, code));
      return code;
    },
    async resetPassphrase(next, derivation) {
      requireOpen();
      if (!recovered) throw vaultFault('passphrase-wrong');
      await write(() => rewrapByPassphrase(keys(), dataKey, next, derivation));
    },
  };
}

/**
 * A change that was told to have failed must not have happened: where the new keys got their place and the
 * disk failed after that, those of before are put back.
 */
function replaceKeys(path: string, before: KeysFile, next: KeysFile): void {
  try {
    writeKeysFile(path, next);
  } catch (error) {
    putBack(path, before, next);
    throw error;
  }
}

function putBack(path: string, before: KeysFile, next: KeysFile): void {
  try {
    if (readFileSync(path, 'utf8') === keysText(next)) writeKeysFile(path, before);
  } catch {
    // The disk does not answer at all: what it holds of the two is told at the next opening.
  }
}
