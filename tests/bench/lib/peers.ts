import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** Runs of each side; medians are quoted, the sides in turn. */
export const RUNS = 5;

export interface Bench {
  readonly rows: { readonly label: string; readonly value: string }[];
  readonly json: object;
}

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Wall time of a program in milliseconds; a warning (qpdf's status 3) counts as done. */
export function timeProgram(program: string, args: readonly string[]): number {
  const started = performance.now();
  const { error } = spawnSync(program, args, { stdio: 'ignore' });
  if (error) throw error;
  return performance.now() - started;
}

export async function timeWork(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Copies files into a folder, each flushed to the disk: the floor for any store. */
export function copyAndFlush(files: readonly string[], folder: string): number {
  const started = performance.now();
  for (const [index, file] of files.entries()) {
    const target = join(folder, `${index}.bin`);
    copyFileSync(file, target);
    const handle = openSync(target, 'r+');
    fsyncSync(handle);
    closeSync(handle);
  }
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return Number((median(ours) / median(theirs)).toFixed(2));
}

/** Highest resident memory of this process so far, in MB. */
export function peakMB(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** What qpdf says of its version; the other peers say theirs each in another way. */
export function qpdfVersion(): string {
  return execFileSync('qpdf', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? '';
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
