import { type Transferable as NodeTransferable, Worker } from 'node:worker_threads';
import { Fault } from '../../core/shared/fault.ts';
import { type MemoryWatch, watchMemory } from './watch-memory.ts';
import type { TaskMessage, WorkerReply } from './worker-messages.ts';

export interface PoolOptions {
  /** The file that the threads run; see `workerEntry`. */
  readonly entry: URL;
  /** How many threads at most; they start when first needed. */
  readonly size: number;
  /** JavaScript heap of each thread in MB. */
  readonly memoryMB: number;
  /**
   * What the whole process may hold in MB while threads work, buffers and WebAssembly included, which no
   * limit of a thread counts. Beyond it the work is ended, and what ran beside it is tried once more alone: only
   * for tasks that transfer nothing. Without it there is no bound.
   */
  readonly processMB?: number;
  /** A thread is replaced after so many tasks; 100 unless told. */
  readonly tasksPerWorker?: number;
}

export interface RunOptions {
  /** Milliseconds from the moment that a thread begins the task; waiting in line does not count. */
  readonly timeoutMs: number;
  /** What this task may take on top, in MB: a large file needs more than a small one. */
  readonly allowanceMB?: number;
  readonly transfer?: readonly NodeTransferable[];
  readonly onProgress?: (value: unknown) => void;
  readonly signal?: AbortSignal;
}

export interface WorkerPool {
  /**
   * Runs one task in a thread. Rejects with the handler's own Fault, with `worker-took-too-long`,
   * `worker-unlimited`, `worker-out-of-memory`, `worker-crashed` or `worker-pool-closed`, or with the signal's reason.
   * A thread that failed in one of these ways is ended and replaced.
   */
  run<Out>(task: unknown, options: RunOptions): Promise<Out>;
  close(): Promise<void>;
}

/** What an engine's heap has beside the old generation, which alone is limited, in MB. */
const YOUNG_MB = 256;

interface Job {
  readonly task: unknown;
  /** True for work that must be the only one, because beside another too much memory was taken. */
  alone: boolean;
  readonly options: RunOptions;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Thread {
  readonly worker: Worker;
  done: number;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** A small pool of worker threads for work on strangers' bytes. Idle threads never keep the process alive. */
export function createWorkerPool(options: PoolOptions): WorkerPool {
  return new ThreadPool(options);
}

class ThreadPool implements WorkerPool {
  readonly #options: PoolOptions;
  readonly #queue: Job[] = [];
  readonly #threads = new Set<Thread>();
  readonly #watch: MemoryWatch;
  #closed = false;
  /** True while ended threads give their memory back. */
  #isSettling = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#watch = watchMemory(
      () => this.#running().map(({ options: { allowanceMB } }) => allowanceMB ?? 0),
      options.processMB ?? Number.POSITIVE_INFINITY,
      () => void this.#endLargest(),
    );
  }

  run<Out>(task: unknown, options: RunOptions): Promise<Out> {
    const { signal } = options;
    return new Promise<Out>((resolve, reject) => {
      if (this.#closed) return reject(poolClosed());
      if (signal?.aborted) return reject(signal.reason);
      const onAbort = () => this.#cancel(job, signal?.reason);
      const settle = () => signal?.removeEventListener('abort', onAbort);
      const job: Job = {
        task,
        alone: false,
        options,
        resolve(value) {
          settle();
          // The caller names the answer of its own worker; both sides share its type.
          resolve(value as Out);
        },
        reject(error) {
          settle();
          reject(error);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#queue.push(job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watch.stop();
    for (const job of this.#queue.splice(0)) job.reject(poolClosed());
    const running = [...this.#threads];
    for (const thread of running) this.#end(thread, poolClosed());
    await Promise.all(running.map((thread) => thread.worker.terminate()));
  }

  #start(): Thread {
    const worker = new Worker(this.#options.entry, {
      // The flags that our own process was started with are not meant for the threads.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memoryMB },
    });
    const thread: Thread = { worker, done: 0, job: undefined, timer: undefined };
    worker.on('message', (reply: WorkerReply) => this.#receive(thread, reply));
    worker.on('error', (error: unknown) => this.#end(thread, faultOf(error)));
    worker.on('exit', () => this.#end(thread, crashed()));
    worker.unref();
    this.#threads.add(thread);
    return thread;
  }

  #receive(thread: Thread, reply: WorkerReply): void {
    if (reply.kind === 'ready') {
      if (reply.heapMB > this.#options.memoryMB + YOUNG_MB) this.#end(thread, unlimited());
      return;
    }
    const { job } = thread;
    if (job === undefined) return;
    if (reply.kind === 'progress') {
      job.options.onProgress?.(reply.value);
      return;
    }
    this.#release(thread);
    if (reply.kind === 'done') job.resolve(reply.value);
    else if (reply.kind === 'fault') job.reject(new Fault(reply.code, reply.message));
    else job.reject(crashed(reply.message));
    // A handler that broke may have left its engine in any state: such a thread is not used again.
    const spent = reply.kind === 'broken' || (reply.kind === 'done' && reply.retire);
    if (spent || thread.done >= (this.#options.tasksPerWorker ?? 100)) this.#end(thread, crashed());
    this.#next();
  }

  #release(thread: Thread): void {
    clearTimeout(thread.timer);
    thread.job = undefined;
    thread.done += 1;
    thread.worker.unref();
  }

  #end(thread: Thread, reason: unknown): void {
    if (!this.#threads.delete(thread)) return;
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = undefined;
    void thread.worker.terminate();
    job?.reject(reason);
    this.#next();
  }

  #next(): void {
    if (this.#closed || this.#isSettling || this.#queue.length === 0) return;
    const running = this.#running();
    const isHeld =
      running.length > 0 && (this.#queue[0]?.alone || running.some((job) => job.alone));
    if (isHeld) return;
    const idle = [...this.#threads].find((thread) => thread.job === undefined);
    const room = this.#threads.size < this.#options.size;
    const thread = idle ?? (room ? this.#start() : undefined);
    const job = thread && this.#queue.shift();
    if (!thread || !job) return;
    this.#begin(thread, job);
    this.#next();
  }

  #running(): Job[] {
    return [...this.#threads].flatMap(({ job }) => job ?? []);
  }

  /** Which thread took the memory nobody can tell: of several each gets a turn alone, a single one is it. */
  async #endLargest(): Promise<void> {
    this.#isSettling = true;
    this.#watch.stop();
    const isOne = this.#running().length === 1;
    const ended = [...this.#threads].map((thread) => {
      const { job } = thread;
      if (!isOne && job !== undefined) {
        thread.job = undefined;
        job.alone = true;
        this.#queue.unshift(job);
      }
      this.#end(thread, outOfMemory());
      return thread.worker.terminate();
    });
    await Promise.all(ended);
    this.#isSettling = false;
    this.#next();
  }

  #begin(thread: Thread, job: Job): void {
    thread.job = job;
    this.#watch.start();
    thread.worker.ref();
    // Our own thread may have been busy: an answer that already lies here still counts.
    const giveUp = () => thread.job === job && this.#end(thread, tookTooLong());
    thread.timer = setTimeout(() => setImmediate(giveUp), job.options.timeoutMs);
    const message: TaskMessage<unknown> = { task: job.task };
    try {
      thread.worker.postMessage(message, [...(job.options.transfer ?? [])]);
    } catch (error) {
      this.#release(thread);
      job.reject(error);
    }
  }

  #cancel(job: Job, reason: unknown): void {
    const waiting = this.#queue.indexOf(job);
    if (waiting >= 0) this.#queue.splice(waiting, 1);
    job.reject(reason);
    for (const thread of this.#threads) if (thread.job === job) this.#end(thread, reason);
  }
}

function tookTooLong(): Fault {
  return new Fault('worker-took-too-long', 'The work took too long and was ended.');
}

function faultOf(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return outOfMemory();
  return crashed(error instanceof Error ? error.message : undefined);
}

function outOfMemory(): Fault {
  return new Fault('worker-out-of-memory', 'The work needed more memory than it may use.');
}

/** The parser's own words may quote the file, so they are kept as the cause and never as the message. */
function crashed(detail?: string): Fault {
  const fault = new Fault('worker-crashed', 'The work stopped unexpectedly. Try again.');
  if (detail !== undefined) fault.cause = detail;
  return fault;
}

/** A file that is made to take all memory would take it from everything that runs here. */
function unlimited(): Fault {
  return new Fault(
    'worker-unlimited',
    'The engine of this app does not hold work on files to its memory, so none is done. Install Sojourn again.',
  );
}

function poolClosed(): Fault {
  return new Fault('worker-pool-closed', 'The work was ended because the app is closing.');
}
