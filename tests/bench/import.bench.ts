import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { createVault as makeVault } from '../../src/backend/vault/create-vault.ts';
import { close, createVault, importFiles, openApp, PASSPHRASE } from './lib/bench-app.ts';
import { makeSources } from './lib/bench-sources.ts';
import {
  type Bench,
  copyAndFlush,
  isInstalled,
  median,
  peakMB,
  qpdfVersion,
  ratio,
  seconds,
  timeProgram,
  timeWork,
} from './lib/peers.ts';

const FILES = 200;
const BYTES = 1_000_000;
/** The whole import is long; its peers run as often, in turn. */
const RUNS_WHOLE = 3;

/**
 * 200 files of 1 MB: the whole import (hash, placeable copy with its proof, facts, store) beside
 * `qpdf --check` of the same files one by one, and the storing alone beside cp with fsync.
 */
export async function run(): Promise<Bench> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-bench-'));
  try {
    const files = await makeSources(join(scratch, 'sources'), FILES, BYTES);
    const times = {
      whole: [] as number[],
      check: [] as number[],
      store: [] as number[],
      copy: [] as number[],
    };
    const waits: number[] = [];
    const qpdf = isInstalled('qpdf');
    for (let round = 0; round < RUNS_WHOLE; round += 1) {
      // A watch of its own for each round: one that is stopped counts the pause as a wait.
      const delay = monitorEventLoopDelay({ resolution: 10 });
      delay.enable();
      times.whole.push(await importAll(join(scratch, `vault-${round}`), files));
      delay.disable();
      waits.push(delay.max / 1e6);
      if (qpdf)
        times.check.push(
          files.reduce((sum, file) => sum + timeProgram('qpdf', ['--check', file]), 0),
        );
    }
    for (let round = 0; round < 5; round += 1) {
      times.store.push(await storeAll(join(scratch, `store-${round}`), files));
      const folder = join(scratch, `copy-${round}`);
      mkdirSync(folder);
      times.copy.push(copyAndFlush(files, folder));
    }
    return report(times, Math.max(...waits), qpdf);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function importAll(folder: string, files: readonly string[]): Promise<number> {
  const app = await openApp(folder);
  await createVault(app);
  const time = await timeWork(async () => {
    const { added } = await importFiles(app, files);
    if (added.length !== files.length) throw new Error('not every file was taken in');
  });
  await close(app);
  return time;
}

/** One transaction a file, encrypted and flushed. */
async function storeAll(folder: string, files: readonly string[]): Promise<number> {
  const { vault } = await makeVault(folder, { passphrase: PASSPHRASE });
  const { db } = vault;
  const time = await timeWork(async () => {
    for (const file of files) db.transaction(() => putBlob(db, readFileSync(file)))();
  });
  vault.close();
  return time;
}

function report(
  times: Record<'whole' | 'check' | 'store' | 'copy', number[]>,
  maxDelayMs: number,
  qpdf: boolean,
): Bench {
  const figures = {
    vsQpdfCheck: qpdf ? ratio(times.whole, times.check) : null,
    storeVsCp: ratio(times.store, times.copy),
    peakMB: peakMB(),
    maxDelayMs: Math.round(maxDelayMs),
  };
  const check = qpdf
    ? `${figures.vsQpdfCheck} x (${seconds(median(times.check))}, ${qpdfVersion()})`
    : 'qpdf is not installed';
  return {
    json: { import: figures },
    rows: [
      { label: 'files', value: `${FILES} of ${(BYTES / 1e6).toFixed(0)} MB` },
      { label: 'whole import', value: `${seconds(median(times.whole))}` },
      { label: 'beside qpdf --check, one by one', value: check },
      { label: 'storing alone beside cp with fsync', value: `${figures.storeVsCp} x` },
      { label: 'peak memory', value: `${figures.peakMB} MB` },
      { label: 'longest wait of the event loop', value: `${figures.maxDelayMs} ms` },
    ],
  };
}
