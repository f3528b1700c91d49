import type { Progress } from '../contract/progress.ts';
import type { Output } from './output.ts';

type WorkEvent<Result> = Progress | { readonly kind: 'result'; readonly result: Result };

/** Reads long work to its end, showing how far it is, and answers its result. */
export async function finishWork<Result>(
  output: Output,
  started: Promise<AsyncIterable<WorkEvent<Result>>>,
): Promise<Result> {
  for await (const event of await started) {
    if (event.kind === 'result') return event.result;
    output.progress(event);
  }
  throw new Error('long work ended without a result');
}
