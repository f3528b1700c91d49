import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isOurLeftover, vaultFiles } from '../keys/vault-files.ts';
import { isCutOff } from '../keys/vault-state.ts';

/** Removes what a crash may have left of our own. Only with the vault's lock held. */
export function sweepLeftovers(folder: string): void {
  if (isCutOff(folder)) rmSync(vaultFiles(folder).database);
  for (const name of readdirSync(folder)) {
    if (isOurLeftover(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
