import { type Transferable as NodeTransferable, Worker } from 'node:worker_threads';
import { Fault } from '../../core/shared/fault.ts';
import type { TaskMessage, WorkerReply } from './worker-messages.ts';

export interface PoolOptions {
  /** The file that the threads run; see `workerEntry`. */
  readonly entry: URL;
  /** How many threads at most; they start when first needed. */
  readonly size: number;
  /** JavaScript heap of each thread in MB. WebAssembly memory is limited by who opens it. */
  readonly memoryMB: number;
  /** A thread is replaced after so many tasks; 100 unless told. */
  readonly tasksPerWorker?: number;
}

export interface RunOptions {
  /** Milliseconds from the moment that a thread begins the task; waiting in line does not count. */
  readonly timeoutMs: number;
  readonly transfer?: readonly NodeTransferable[];
  readonly onProgress?: (value: unknown) => void;
  readonly signal?: AbortSignal;
}

export interface WorkerPool {
  /**
   * Runs one task in a thread. Rejects with the handler's own Fault, with `worker-took-too-long`,
   * `worker-out-of-memory`, `worker-crashed` or `worker-pool-closed`, or with the signal's reason.
   * A thread that failed in one of these ways is ended and replaced.
   */
  run<Out>(task: unknown, options: RunOptions): Promise<Out>;
  close(): Promise<void>;
}

interface Job {
  readonly task: unknown;
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
  const queue: Job[] = [];
  const threads = new Set<Thread>();
  const limit = options.tasksPerWorker ?? 100;
  let closed = false;

  function start(): Thread {
    const worker = new Worker(options.entry, {
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMB },
    });
    const thread: Thread = { worker, done: 0, job: undefined, timer: undefined };
    worker.on('message', (reply: WorkerReply) => receive(thread, reply));
    worker.on('error', (error: unknown) => end(thread, faultOf(error)));
    worker.on('exit', () => end(thread, crashed()));
    worker.unref();
    threads.add(thread);
    return thread;
  }

  function receive(thread: Thread, reply: WorkerReply): void {
    const { job } = thread;
    if (job === undefined) return;
    if (reply.kind === 'progress') return job.options.onProgress?.(reply.value);
    release(thread);
    if (reply.kind === 'done') job.resolve(reply.value);
    else if (reply.kind === 'fault') job.reject(new Fault(reply.code, reply.message));
    else job.reject(crashed(reply.message));
    // A handler that broke may have left its engine in any state: such a thread is not used again.
    const spent = reply.kind === 'broken' || (reply.kind === 'done' && reply.retire);
    if (spent || thread.done >= limit) end(thread, crashed());
    next();
  }

  function release(thread: Thread): void {
    clearTimeout(thread.timer);
    thread.job = undefined;
    thread.done += 1;
    thread.worker.unref();
  }

  function end(thread: Thread, reason: unknown): void {
    if (!threads.delete(thread)) return;
    clearTimeout(thread.timer);
    const { job } = thread;
    thread.job = undefined;
    void thread.worker.terminate();
    job?.reject(reason);
    next();
  }

  function next(): void {
    if (closed || queue.length === 0) return;
    const idle = [...threads].find((thread) => thread.job === undefined);
    const thread = idle ?? (threads.size < options.size ? start() : undefined);
    const job = thread && queue.shift();
    if (!thread || !job) return;
    begin(thread, job);
    next();
  }

  function begin(thread: Thread, job: Job): void {
    thread.job = job;
    thread.worker.ref();
    thread.timer = setTimeout(
      () => end(thread, new Fault('worker-took-too-long', 'The work took too long and was ended.')),
      job.options.timeoutMs,
    );
    const message: TaskMessage = { task: job.task };
    try {
      thread.worker.postMessage(message, [...(job.options.transfer ?? [])]);
    } catch (error) {
      release(thread);
      job.reject(error);
    }
  }

  function cancel(job: Job, reason: unknown): void {
    const waiting = queue.indexOf(job);
    if (waiting >= 0) queue.splice(waiting, 1);
    job.reject(reason);
    for (const thread of threads) if (thread.job === job) end(thread, reason);
  }

  return {
    run<Out>(task: unknown, run: RunOptions): Promise<Out> {
      return new Promise<Out>((resolve, reject) => {
        if (closed) return reject(poolClosed());
        const { signal } = run;
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => cancel(job, signal?.reason);
        const job: Job = {
          task,
          options: run,
          resolve(value) {
            signal?.removeEventListener('abort', onAbort);
            resolve(value as Out);
          },
          reject(error) {
            signal?.removeEventListener('abort', onAbort);
            reject(error);
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        queue.push(job);
        next();
      });
    },
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.reject(poolClosed());
      const running = [...threads];
      for (const thread of running) end(thread, poolClosed());
      await Promise.all(running.map((thread) => thread.worker.terminate()));
    },
  };
}

function faultOf(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new Fault('worker-out-of-memory', 'The work needed more memory than it may use.');
  }
  return crashed(error instanceof Error ? error.message : undefined);
}

/** The parser's own words may quote the file, so they are kept as the cause and never as the message. */
function crashed(detail?: string): Fault {
  const fault = new Fault('worker-crashed', 'The work stopped unexpectedly. Try again.');
  if (detail !== undefined) fault.cause = detail;
  return fault;
}

function poolClosed(): Fault {
  return new Fault('worker-pool-closed', 'The work was ended because the app is closing.');
}
