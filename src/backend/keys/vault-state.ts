import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFault } from '../../core/shared/fault.ts';
import { errorCode } from '../database/error-code.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';
import { isIgnorable, vaultFiles } from './vault-files.ts';

/**
 * Whether a vault lies in a folder; a missing folder counts as an empty one. Throws Fault
 * `vault-damaged` for half a vault and `vault-folder-taken` for a folder of other files.
 */
export function vaultState(folder: string): 'none' | 'present' {
  const files = vaultFiles(folder);
  const names = namesIn(folder);
  const database = names.includes('vault.db');
  const keys = names.includes('keys.json') || names.includes('keys-copy.json');
  if (database && keys) return 'present';
  if (database && isCutOff(folder)) return 'none';
  if (database || keys || existsSync(`${files.database}-wal`)) throw vaultFault('vault-damaged');
  if (names.every(isIgnorable)) return 'none';
  throw vaultFault('vault-folder-taken');
}

/**
 * True where making or restoring a vault was cut off after its database had moved into place and
 * before its keys had: nobody was ever told of that vault, so it may be swept.
 */
export function isCutOff(folder: string): boolean {
  const files = vaultFiles(folder);
  return (
    existsSync(files.database) &&
    !existsSync(files.keys) &&
    !existsSync(files.keysCopy) &&
    existsSync(join(files.staging, 'keys.json'))
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw vaultFault('vault-folder-taken');
    const known = asVaultFault(error);
    throw isFault(known) ? known : vaultFault('vault-read-only');
  }
}
