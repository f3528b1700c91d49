import { copyFileSync } from 'node:fs';
import { Fault } from '../../core/shared/fault.ts';
import { listKeptCopies } from '../database/kept-copies.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { nameBeside } from '../delivery/name-beside.ts';
import { rememberOutput } from '../delivery/remember-output.ts';
import type { Vault } from '../keys/vault.ts';
import type { BackedUp } from './backup-vault.ts';
import { inSteps } from './in-steps.ts';
import { makeBackup } from './make-backup.ts';
import { proveCopy } from './prove-copy.ts';

/**
 * Writes the vault as it was before an update as a backup to `target`: the version of the app that it was
 * written by restores it as it was, and this one as it would be now. `before` is the schema version that
 * it had. Opens with today's passphrase. Throws Fault `copy-not-kept`, `vault-damaged`, `disk-full`.
 */
export async function backupKeptCopy(
  vault: Vault,
  before: number,
  target: string,
): Promise<BackedUp> {
  const kept = listKeptCopies(vault.folder).find(({ from }) => from === before);
  if (kept === undefined) {
    throw new Fault(
      'copy-not-kept',
      'The vault of before that update is not kept any more. A backup of those days holds it.',
    );
  }
  const beside = nameBeside(target);
  const fill = (copy: string) => {
    // Opening a database may write to it: what is kept stays as it is.
    copyFileSync(kept.path, copy);
    proveCopy(vault, copy);
  };
  try {
    const bytes = await rememberOutput(vault.db, { beside, target, sha256: undefined }, () =>
      inSteps(makeBackup(target, vault.keys(), fill, beside)),
    );
    return { bytes, losses: [] };
  } catch (error) {
    throw asVaultFault(error);
  }
}
