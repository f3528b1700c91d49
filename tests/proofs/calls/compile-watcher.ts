import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, 'watch-calls.c');

/**
 * Compiles the library that watches a process's calls of the system into a folder; `undefined` where there
 * is no gcc, or no Linux to preload it in.
 */
export function compileWatcher(folder: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const library = join(folder, 'watch-calls.so');
  const args = ['-shared', '-fPIC', '-O1', '-w', '-o', library, SOURCE, '-ldl', '-lpthread'];
  const { status } = spawnSync('gcc', args, { stdio: 'ignore' });
  return status === 0 ? library : undefined;
}

/** What a process is watched for; paths are whole. */
export interface Watched {
  readonly library: string;
  readonly folder: string;
  /** Where the record goes. */
  readonly to?: string;
  /** Of "open sync rename unlink cut mkdir write" those that are counted from "ready" on. */
  readonly only?: string;
  readonly killAt?: number;
  readonly failAt?: number;
  /** The number of the error that call ends in, and whether all after it do. */
  readonly error?: number;
  readonly lasts?: boolean;
}

/** The environment of a process that is watched so. */
export function watchedBy(asked: Watched): Record<string, string> {
  const { library, folder, to, only, killAt, failAt, error, lasts } = asked;
  return {
    LD_PRELOAD: library,
    WATCH_FOLDER: folder,
    ...(to === undefined ? {} : { WATCH_TO: to }),
    ...(only === undefined ? {} : { WATCH_ONLY: only }),
    ...(killAt === undefined ? {} : { WATCH_KILL_AT: String(killAt) }),
    ...(failAt === undefined ? {} : { WATCH_FAIL_AT: String(failAt) }),
    ...(error === undefined ? {} : { WATCH_ERROR: String(error) }),
    ...(lasts ? { WATCH_LASTS: '1' } : {}),
  };
}
