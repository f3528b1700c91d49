import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder } from '../database/durable-files.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { openDatabase } from '../database/open-database.ts';
import { asVaultFault, vaultFault } from '../database/vault-fault.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { backupHeader } from './backup-file.ts';

const STEP = 4 * 1024 * 1024;

export interface BackupOptions {
  readonly onProgress?: (done: number, total: number, doing: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes a backup of an open vault to `target`, replacing a file of that name in one step. The
 * database is copied with VACUUM INTO, which keeps cipher and key, and the copy is proven before the
 * backup gets its name. Answers its size in bytes. Throws Fault `disk-full`, `vault-read-only`,
 * `vault-damaged`.
 */
export async function backupVault(
  vault: Vault,
  target: string,
  { onProgress, signal }: BackupOptions = {},
): Promise<number> {
  const id = randomUUID();
  const copy = join(vault.folder, `copy-${id}.tmp`);
  const beside = join(dirname(target), `backup-${id}.tmp`);
  try {
    onProgress?.(0, 3, 'Copying the vault');
    vault.db.prepare('VACUUM INTO ?').run(copy);
    signal?.throwIfAborted();
    onProgress?.(1, 3, 'Proving the copy');
    proveCopy(vault, copy);
    signal?.throwIfAborted();
    onProgress?.(2, 3, 'Writing the backup');
    const bytes = await writeBackup(beside, readFileSync(vaultFiles(vault.folder).keys), copy);
    signal?.throwIfAborted();
    await rename(beside, target);
    flushFolder(dirname(target));
    onProgress?.(3, 3, 'Done');
    return bytes;
  } catch (error) {
    throw asVaultFault(error);
  } finally {
    for (const path of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(path, { force: true });
    await rm(beside, { force: true });
  }
}

function proveCopy(vault: Vault, copy: string): void {
  vault.withDataKey((dataKey) => {
    const db = openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
    try {
      if (db.pragma('integrity_check', { simple: true }) !== 'ok')
        throw vaultFault('vault-damaged');
    } finally {
      db.close();
    }
  });
}

async function writeBackup(path: string, keys: Uint8Array, copy: string): Promise<number> {
  const from = await open(copy, 'r');
  try {
    const to = await open(path, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      let size = 0;
      const put = async (bytes: Uint8Array) => {
        hash.update(bytes);
        await to.writeFile(bytes);
        size += bytes.length;
      };
      await put(backupHeader(keys));
      const buffer = Buffer.alloc(STEP);
      for (;;) {
        const { bytesRead } = await from.read(buffer, 0, STEP);
        if (bytesRead === 0) break;
        await put(buffer.subarray(0, bytesRead));
      }
      await to.writeFile(hash.digest());
      await to.sync();
      return size + 32;
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}
