import type { Progress } from '../../contract/progress.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { AppContext } from '../session/context.ts';
import { trueCause } from './true-cause.ts';
import { toWireError } from './wire-error.ts';

export interface Work {
  /** Says how far the work is: `done` of `total` steps, and what it does now. */
  readonly report: (done: number, total: number, doing: string) => void;
  /** Aborted when the caller ends the iterator or goes away. */
  readonly signal: AbortSignal;
}

type WorkEvent<Result> = Progress | { readonly kind: 'result'; readonly result: Result };

/**
 * Runs long work as an event iterator: progress, then one result. Only the newest progress is
 * kept while nobody reads, so a slow page costs no memory. The automatic lock waits for the end.
 */
export async function* streamWork<Result>(
  context: AppContext,
  callerSignal: AbortSignal | undefined,
  run: (work: Work) => Promise<Result>,
): AsyncGenerator<WorkEvent<Result>, void, void> {
  const ended = new AbortController();
  const signal = callerSignal ? AbortSignal.any([callerSignal, ended.signal]) : ended.signal;
  const release = context.session.hold();
  let latest: Progress | undefined;
  let wake = () => {};
  const report: Work['report'] = (done, total, doing) => {
    latest = { kind: 'progress', done, total, doing };
    wake();
  };
  let settled = false;
  const outcome = run({ report, signal }).finally(() => {
    settled = true;
    wake();
  });
  outcome.catch(() => {});
  try {
    while (!settled) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (latest !== undefined || settled) resolve();
      });
      if (latest !== undefined) {
        const event = latest;
        latest = undefined;
        yield event;
      }
    }
    yield { kind: 'result', result: await outcome };
  } catch (error) {
    throw toWireError(signal.aborted ? cancelled() : trueCause(error, context), context.log);
  } finally {
    ended.abort();
    await outcome.catch(() => {});
    release();
  }
}

function cancelled(): Fault {
  return new Fault('cancelled', 'Cancelled. What was finished before is kept.');
}
