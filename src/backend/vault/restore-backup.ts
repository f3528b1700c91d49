import { open } from 'node:fs/promises';
import { Fault, isFault } from '../../core/shared/fault.ts';
import { migrate, newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { openDatabase } from '../database/open-database.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import {
  type KeysFile,
  openKeys,
  parseKeysFile,
  type Secret,
  writeKeysFile,
} from '../keys/keys-file.ts';
import {
  type BackupParts,
  backupDamaged,
  readBackupDatabase,
  readBackupParts,
} from './backup-file.ts';
import { type Staged, stageVault } from './stage-vault.ts';
import { type VerifyOptions, type VerifyReport, verifyDatabase } from './verify-vault.ts';

type OpenKeys = (keys: KeysFile) => Promise<Buffer>;

export interface RestoreOptions extends VerifyOptions {
  /** Now, where a vault that lies in the folder is to be put aside; without, that is a fault. */
  readonly aside?: Parameters<typeof stageVault>[1];
}

export interface Restored extends VerifyReport {
  /** The folder in the vault's folder that what lay there before is in now. */
  readonly aside?: string;
}

/**
 * Restores a backup into an empty or missing folder, or in place of what lies there. The copy is put together aside, opened and
 * brought to today's schema and every hash of it compared; only then does it become the vault. Throws Fault `backup-not-one`,
 * `backup-damaged`, `passphrase-wrong`, `recovery-code-wrong`, `vault-exists`, `vault-newer` and
 * those of creating a vault; then the folder is as it was.
 */
export async function restoreBackup(
  backup: Blob,
  folder: string,
  secret: Secret,
  options: RestoreOptions = {},
): Promise<Restored> {
  return await restoreWith(backup, folder, (keys) => openKeys(keys, secret), options);
}

/** The same by whoever has the key: `open` answers a copy of it, which is wiped here. */
export async function restoreWith(
  backup: Blob,
  folder: string,
  open: OpenKeys,
  options: RestoreOptions = {},
): Promise<Restored> {
  const parts = await readBackupParts(backup);
  const { keys, dataKey } = await openBackupKeys(backup, parts, open);
  try {
    const staged = stageVault(folder, options.aside);
    try {
      await writeDatabase(backup, parts, staged, options);
      const report = await prove(staged, dataKey, options);
      writeKeysFile(staged.files.keys, keys);
      const aside = staged.commit();
      staged.lock.release();
      return { ...report, ...(aside !== undefined && { aside }) };
    } catch (error) {
      staged.abandon();
      throw asVaultFault(error);
    }
  } finally {
    dataKey.fill(0);
  }
}

/** A secret that does not fit may be right for keys that were damaged: the file's hash tells which. */
async function openBackupKeys(backup: Blob, parts: BackupParts, open: OpenKeys) {
  try {
    const keys = parseKeysFile(parts.keys);
    return { keys, dataKey: await open(keys) };
  } catch (error) {
    await readBackupDatabase(
      backup,
      parts,
      async () => {},
      () => {},
    );
    throw isFault(error) ? ofThatDay(error) : error;
  }
}

/** A backup keeps the secrets of its day: what opens the vault now may not open it. */
function ofThatDay(error: Fault): Fault {
  const sentence = OF_THAT_DAY[error.code];
  return sentence === undefined ? error : new Fault(error.code, sentence);
}

const OF_THAT_DAY: Readonly<Record<string, string>> = {
  'passphrase-wrong':
    'That passphrase does not open this backup. A backup opens with the passphrase of the day on which it was made: if you have changed it since, type the earlier one, or the recovery code of that day. Nothing was restored.',
  'recovery-code-wrong':
    'That recovery code is complete, and does not open this backup. A backup opens with the code of the day on which it was made: if you have made a new one since, use the earlier print, or the passphrase of that day. Nothing was restored.',
};

async function writeDatabase(
  backup: Blob,
  parts: BackupParts,
  staged: Staged,
  { onProgress, signal }: VerifyOptions,
): Promise<void> {
  const file = await open(staged.files.database, 'wx', 0o600);
  try {
    const take = async (bytes: Uint8Array) => {
      signal?.throwIfAborted();
      await file.writeFile(bytes);
    };
    await readBackupDatabase(backup, parts, take, (done, total) =>
      onProgress?.(done, total, 'Reading the backup'),
    );
    await file.sync();
  } finally {
    await file.close();
  }
}

async function prove(
  staged: Staged,
  dataKey: Buffer,
  options: VerifyOptions,
): Promise<VerifyReport> {
  const db = openDatabase(staged.files.database, dataKey, newestVersion(ALL_MIGRATIONS));
  try {
    // What the checks ask is asked of today's schema; the backup itself stays as it was written.
    migrate(db, ALL_MIGRATIONS);
    const report = await verifyDatabase(db, options);
    // A file that was lost before the backup was made is no damage of the backup: it is named.
    if (report.problems.some(({ code }) => code !== 'blob-missing')) throw backupDamaged();
    db.pragma('wal_checkpoint(TRUNCATE)');
    return report;
  } finally {
    db.close();
  }
}
