import { useState } from 'react';
import type { Progress } from '../../contract/progress.ts';
import { type Ending, type LongWork, runLongWork } from './long-work.ts';
import type { ShownFault } from './read-fault.ts';

export interface LongWorkState<Result> {
  readonly run: (work: LongWork<Result>) => Promise<Ending<Result>>;
  readonly busy: boolean;
  readonly progress: Progress | undefined;
  readonly fault: ShownFault | undefined;
}

/** Long work of one screen: starts it in the tray and keeps its progress and fault at hand. */
export function useLongWork<Result>(): LongWorkState<Result> {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [fault, setFault] = useState<ShownFault>();
  async function run(work: LongWork<Result>): Promise<Ending<Result>> {
    setBusy(true);
    setFault(undefined);
    setProgress(undefined);
    const ending = await runLongWork({ ...work, onProgress: setProgress });
    if (ending.kind === 'failed') setFault(ending.fault);
    setBusy(false);
    return ending;
  }
  return { run, busy, progress, fault };
}
