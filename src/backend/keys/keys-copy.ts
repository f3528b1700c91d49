import { existsSync, readFileSync, rmSync } from 'node:fs';
import { errorCode } from '../database/error-code.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { type KeysFile, keysText, readKeysFile, writeKeysFile } from './keys-file.ts';
import type { VaultFiles } from './vault-files.ts';

export interface FoundKeys {
  readonly keys: KeysFile;
  /** True where the key file itself is missing or damaged, and its second copy took its place. */
  readonly fromCopy: boolean;
}

/**
 * The key file of a vault, or its second copy where the first is missing or damaged: without either
 * nothing can ever be read. A key file that is whole is never passed over, whatever it asks for. Throws
 * what reading the first throws.
 */
export function findKeys({ keys, keysCopy }: VaultFiles): FoundKeys {
  try {
    return { keys: readKeysFile(keys), fromCopy: false };
  } catch (error) {
    const isGone =
      errorCode(error) === 'ENOENT' || errorCode(asVaultFault(error)) === 'vault-damaged';
    if (!isGone || !existsSync(keysCopy)) throw error;
    try {
      return { keys: readKeysFile(keysCopy), fromCopy: true };
    } catch {
      throw error;
    }
  }
}

/**
 * Brings the second copy up to the key file. Where that cannot be written there is none: one that opens
 * with an earlier passphrase must not stay.
 */
export function keepKeysCopy({ keysCopy }: VaultFiles, keys: KeysFile): void {
  try {
    if (existsSync(keysCopy) && readFileSync(keysCopy, 'utf8') === keysText(keys)) return;
    writeKeysFile(keysCopy, keys);
  } catch {
    rmSync(keysCopy, { force: true });
  }
}
