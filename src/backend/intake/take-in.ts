import { isFault } from '../../core/shared/fault.ts';
import { workerEntry } from '../workers/worker-entry.ts';
import { createWorkerPool } from '../workers/worker-pool.ts';
import { intakeFault } from './intake-faults.ts';
import { LIMITS } from './intake-limits.ts';
import type { IntakeAnswer, IntakeTask } from './intake-task.ts';
import { sniffFile } from './sniff-file.ts';
import type { TakenIn } from './taken-in.ts';

export interface IntakeOptions {
  /** Files worked on at the same time; 2 unless told. */
  readonly workers?: number;
  /** JavaScript heap of each worker in MB; 1,024 unless told. */
  readonly memoryMB?: number;
  /** The most that one file may take, in milliseconds; 60,000 unless told. */
  readonly timeoutMs?: number;
}

export interface IncomingFile {
  /** As the person knows it. Never trusted: what a file is, its content says. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Used once to open the file and kept nowhere. */
  readonly password?: string;
}

export interface TakeInOptions {
  readonly signal?: AbortSignal;
  /** Called with the share of the work done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface Intake {
  /**
   * Makes the placeable copy of a file, in a worker thread with limits on time and memory.
   * Refusals are Faults with one of `INTAKE_FAULT_CODES`; an aborted signal rejects with its reason.
   */
  takeIn(file: IncomingFile, options?: TakeInOptions): Promise<TakenIn>;
  close(): Promise<void>;
}

const MEGABYTE = 1024 * 1024;
/** What taking in may bring the app to, in MB, before the files themselves. */
const PROCESS_MB = 800;
/** How often the bytes of a sound file lie in memory at the most while it is taken in. */
const COPIES = 8;

/** Opens the intake. Workers start with the first file and are replaced when a file breaks them. */
export function createIntake(options: IntakeOptions = {}): Intake {
  const pool = createWorkerPool({
    entry: workerEntry('intake', import.meta.url),
    size: options.workers ?? 2,
    memoryMB: options.memoryMB ?? 1_024,
    processMB: PROCESS_MB,
    tasksPerWorker: 50,
  });

  return {
    async takeIn(file, { signal, onProgress } = {}) {
      if (file.bytes.length > LIMITS.bytes) throw intakeFault('file-too-large');
      sniffFile(file.bytes);
      const task: IntakeTask = { bytes: file.bytes, password: file.password ?? '' };
      try {
        return await pool.run<IntakeAnswer>(task, {
          timeoutMs: options.timeoutMs ?? LIMITS.milliseconds,
          allowanceMB: (file.bytes.length / MEGABYTE) * COPIES,
          onProgress: (share) => onProgress?.(Number(share)),
          ...(signal && { signal }),
        });
      } catch (error) {
        throw isFault(error) ? refusalFor(error) : error;
      }
    },
    close: () => pool.close(),
  };
}

/** What the end of a worker means for the file that it worked on. */
function refusalFor(fault: Error & { code: string }): Error {
  if (fault.code === 'worker-took-too-long') return intakeFault('file-took-too-long');
  if (fault.code === 'worker-crashed') return intakeFault('file-not-placeable');
  if (fault.code === 'worker-out-of-memory') {
    return intakeFault(
      'file-too-large',
      'Reading this file needs more memory than it may use. Print it to a new PDF and add that.',
    );
  }
  return fault;
}
