import type { Progress } from '../../contract/progress.ts';
import { holdPage, letPageGo } from './hold-page.ts';
import { queryClient } from './query-client.ts';
import { isCancelled, readFault, type ShownFault } from './read-fault.ts';
import { createStore, useStore } from './store.ts';

type WorkEvent<Result> = Progress | { readonly kind: 'result'; readonly result: Result };

/** Work in the tray: what it is, how far it is, and how it ended. */
export interface Work {
  readonly key: number;
  readonly title: string;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  /** 0 to 1; undefined until the first report. */
  readonly share: number | undefined;
  readonly doing: string;
  readonly fault?: ShownFault | undefined;
  /** A sentence about what came out: "12 added, 1 refused". */
  readonly outcome?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  readonly cancel: () => void;
}

export interface LongWork<Result> {
  readonly title: string;
  /** Starts the call; hand the signal on as `{ signal }`, it is how cancelling reaches the work. */
  readonly start: (signal: AbortSignal) => Promise<AsyncIterable<WorkEvent<Result>>>;
  /** The tray's words and button for what came out. */
  readonly describe?: (result: Result) => Pick<Work, 'outcome' | 'action'>;
  /** Stays out of the tray: the screen shows the progress itself. */
  readonly unlisted?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** How long work ended, for the screen that started it. */
export type Ending<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly fault: ShownFault }
  | { readonly kind: 'cancelled' };

const works = createStore<readonly Work[]>([]);
/** How long finished work stays in the tray, in milliseconds; what failed stays until dismissed. */
const STAYS = 15_000;
let lastKey = 0;

function patch(key: number, change: Partial<Work>): void {
  works.set((all) => all.map((work) => (work.key === key ? { ...work, ...change } : work)));
}

async function follow<Result>(
  work: LongWork<Result>,
  key: number,
  signal: AbortSignal,
): Promise<Ending<Result>> {
  const events = await work.start(signal);
  for await (const event of events) {
    if (signal.aborted) return { kind: 'cancelled' };
    if (event.kind === 'result') return { kind: 'done', result: event.result };
    patch(key, {
      share: event.total > 0 ? event.done / event.total : undefined,
      doing: event.doing,
    });
    work.onProgress?.(event);
  }
  return { kind: 'cancelled' };
}

function settle<Result>(work: LongWork<Result>, key: number, ending: Ending<Result>): void {
  if (ending.kind === 'done') {
    patch(key, { state: 'done', share: 1, doing: '', ...work.describe?.(ending.result) });
    setTimeout(() => dismissWork(key), STAYS);
  } else if (ending.kind === 'failed') {
    patch(key, { state: 'failed', doing: '', fault: ending.fault });
  } else {
    patch(key, { state: 'cancelled', doing: '' });
  }
}

/**
 * Runs long work and answers how it ended. It shows in the tray at the bottom with its progress and
 * Cancel, and closing the page asks first; every read is renewed at the end.
 */
export async function runLongWork<Result>(work: LongWork<Result>): Promise<Ending<Result>> {
  const control = new AbortController();
  const key = ++lastKey;
  const cancel = () => control.abort();
  const entry: Work = {
    key,
    title: work.title,
    state: 'running',
    share: undefined,
    doing: '',
    cancel,
  };
  if (work.unlisted !== true) works.set((all) => [...all, entry]);
  const release = holdPage();
  let ending: Ending<Result>;
  try {
    ending = await follow(work, key, control.signal);
  } catch (error) {
    const stopped = control.signal.aborted || isCancelled(error);
    ending = stopped ? { kind: 'cancelled' } : { kind: 'failed', fault: readFault(error) };
  } finally {
    release();
  }
  settle(work, key, ending);
  await queryClient.invalidateQueries();
  return ending;
}

export function dismissWork(key: number): void {
  works.set((all) => all.filter((work) => work.key !== key));
}

/** Cancels what runs and empties the tray; for locking, which asks nobody. */
export function forgetWork(): void {
  letPageGo();
  for (const work of works.get()) work.cancel();
  works.set([]);
}

export function useWorks(): readonly Work[] {
  return useStore(works);
}
