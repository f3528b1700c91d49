import { accessSync, constants } from 'node:fs';
import { isFault } from '../../core/shared/fault.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';

/** Throws Fault `vault-read-only`, or what the disk says, unless this process may write to every path. */
export function requireWritable(...paths: readonly string[]): void {
  try {
    for (const path of paths) accessSync(path, constants.W_OK | constants.R_OK);
  } catch (error) {
    const known = asVaultFault(error);
    throw isFault(known) ? known : vaultFault('vault-read-only');
  }
}
