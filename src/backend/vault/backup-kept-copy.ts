import { randomUUID } from 'node:crypto';
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/shared/fault.ts';
import { flushFolder } from '../database/durable-files.ts';
import { listKeptCopies } from '../database/kept-copies.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { keysText } from '../keys/keys-file.ts';
import type { Vault } from '../keys/vault.ts';
import type { BackedUp } from './backup-vault.ts';
import { proveCopy } from './prove-copy.ts';
import { inSteps, writeBackup } from './write-backup.ts';

/**
 * Writes the vault as it was before an update as a backup to `target`: the version of the app that it was
 * written by restores it as it was, and this one as it would be now. `before` is the schema version that
 * it had. Opens with today's passphrase. Throws Fault `copy-not-kept`,
 * `vault-damaged`, `disk-full`.
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
  const id = randomUUID();
  const copy = join(dirname(target), `copy-${id}.tmp`);
  const beside = join(dirname(target), `backup-${id}.tmp`);
  try {
    // Opening a database may write to it: what is kept stays as it is.
    copyFileSync(kept.path, copy);
    proveCopy(vault, copy);
    const bytes = await inSteps(writeBackup(beside, Buffer.from(keysText(vault.keys())), copy));
    renameSync(beside, target);
    flushFolder(dirname(target));
    return { bytes, losses: [] };
  } catch (error) {
    throw asVaultFault(error);
  } finally {
    for (const path of [copy, `${copy}-wal`, beside]) rmSync(path, { force: true });
  }
}
