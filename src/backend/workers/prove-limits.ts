import { type Fault, isFault } from '../../core/shared/fault.ts';
import { workerEntry } from './worker-entry.ts';
import { createWorkerPool } from './worker-pool.ts';

/** Whether the engine that the app runs on holds threads to their memory, as far as it is known. */
export interface LimitsProof {
  /** Why no work on files is done; undefined where all is well, and until the thread has answered. */
  fault(): Fault | undefined;
  /** Settles once it is known. */
  readonly proven: Promise<void>;
}

/** Less than any engine gives a thread by itself. */
const MEMORY_MB = 32;

/**
 * Asks one thread as the app starts, so that an engine that passes limits over is known before the first
 * file, and not by it. Each thread that works on files is asked again (`createWorkerPool`).
 */
export function proveLimits(entry: URL = workerEntry('limits', import.meta.url)): LimitsProof {
  let fault: Fault | undefined;
  const pool = createWorkerPool({ entry, size: 1, memoryMB: MEMORY_MB });
  const proven = pool
    .run(null, { timeoutMs: 60_000 })
    .catch((error: unknown) => {
      // A thread that was not started for another reason says so with the first file.
      if (isFault(error) && error.code === 'worker-unlimited') fault = error;
    })
    .then(() => pool.close());
  return { fault: () => fault, proven };
}
