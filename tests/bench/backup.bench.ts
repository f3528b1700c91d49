import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { backupVault } from '../../src/backend/vault/backup-vault.ts';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { restoreBackup } from '../../src/backend/vault/restore-backup.ts';
import { PASSPHRASE } from './lib/bench-app.ts';
import { type Bench, copyAndFlush, median, peakMB, ratio, seconds, timeWork } from './lib/peers.ts';

const FILES = 128;
const BYTES = 8_000_000;
const GIGABYTES = (FILES * BYTES) / 1e9;
const RUNS = 3;

/** A gigabyte of files: a backup that is proven before it gets its name, and restoring it, beside cp with fsync. */
export async function run(): Promise<Bench> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-bench-'));
  try {
    const { vault } = await createVault(join(scratch, 'vault'), { passphrase: PASSPHRASE });
    for (let n = 0; n < FILES; n += 1)
      vault.db.transaction(() => putBlob(vault.db, randomBytes(BYTES)))();
    const times = { backup: [] as number[], restore: [] as number[], copy: [] as number[] };
    for (let round = 0; round < RUNS; round += 1) {
      const backup = join(scratch, `backup-${round}`);
      const into = join(scratch, `restored-${round}`);
      times.backup.push(await timeWork(() => backupVault(vault, backup)));
      times.restore.push(
        await timeWork(async () =>
          restoreBackup(await openAsBlob(backup), into, { passphrase: PASSPHRASE }),
        ),
      );
      const copy = join(scratch, `copy-${round}`);
      mkdirSync(copy);
      times.copy.push(copyAndFlush([backup], copy));
      for (const path of [backup, into, copy]) rmSync(path, { recursive: true });
    }
    vault.close();
    return report(times);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function report(times: Record<'backup' | 'restore' | 'copy', number[]>): Bench {
  const perGigabyte = (list: readonly number[]) => median(list) / GIGABYTES;
  const figures = {
    backupSecondsPerGB: Number((perGigabyte(times.backup) / 1000).toFixed(2)),
    restoreSecondsPerGB: Number((perGigabyte(times.restore) / 1000).toFixed(2)),
    backupVsCp: ratio(times.backup, times.copy),
    restoreVsCp: ratio(times.restore, times.copy),
    peakMB: peakMB(),
  };
  return {
    json: { backup: figures },
    rows: [
      { label: 'files', value: `${FILES} of ${BYTES / 1e6} MB` },
      { label: 'a backup, for each gigabyte', value: seconds(perGigabyte(times.backup)) },
      { label: 'beside cp with fsync', value: `${figures.backupVsCp} x` },
      { label: 'restoring it, for each gigabyte', value: seconds(perGigabyte(times.restore)) },
      { label: 'beside cp with fsync', value: `${figures.restoreVsCp} x` },
      { label: 'peak memory', value: `${figures.peakMB} MB` },
    ],
  };
}
