import { accessSync, constants } from 'node:fs';
import { vaultFault } from '../database/vault-fault.ts';

/** Throws Fault `vault-read-only` unless this process may write to every path. */
export function requireWritable(...paths: readonly string[]): void {
  try {
    for (const path of paths) accessSync(path, constants.W_OK | constants.R_OK);
  } catch {
    throw vaultFault('vault-read-only');
  }
}
