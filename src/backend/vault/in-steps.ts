import { setImmediate } from 'node:timers/promises';

/**
 * Runs long work to its end and lets other work go first between its steps. Where the signal stops it, or
 * it fails, the work clears away what it began.
 */
export async function inSteps<T>(
  steps: Generator<unknown, T, unknown>,
  signal?: AbortSignal | undefined,
): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await setImmediate();
    step = signal?.aborted === true ? steps.throw(signal.reason) : steps.next();
  }
  return step.value;
}
