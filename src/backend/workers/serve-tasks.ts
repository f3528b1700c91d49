import { getHeapStatistics } from 'node:v8';
import { type Transferable as NodeTransferable, parentPort } from 'node:worker_threads';
import { isFault } from '../../core/shared/fault.ts';
import type { TaskMessage, WorkerReply } from './worker-messages.ts';

const MEGABYTE = 1024 * 1024;

/** What a task handler gives back: the value, the buffers to move rather than copy, and whether the thread should be replaced. */
export interface TaskResult {
  readonly value: unknown;
  readonly transfer?: readonly NodeTransferable[];
  readonly retire?: boolean;
}

type TaskHandler<Task> = (task: Task, progress: (value: unknown) => void) => Promise<TaskResult>;

/**
 * Called once at the top of a `*-worker.ts`: answers the pool's tasks with `handle`. `Task` is what the
 * pool of this very worker is given.
 */
export function serveTasks<Task>(handle: TaskHandler<Task>): void {
  const port = parentPort;
  if (port === null) throw new Error('serveTasks runs in a worker thread only');
  silenceConsole();
  const send = (reply: WorkerReply, transfer: readonly NodeTransferable[] = []) =>
    port.postMessage(reply, [...transfer]);

  send({ kind: 'ready', heapMB: getHeapStatistics().heap_size_limit / MEGABYTE });
  port.on('message', ({ task }: TaskMessage<Task>) => {
    handle(task, (value) => send({ kind: 'progress', value })).then(
      (result) =>
        send(
          { kind: 'done', value: result.value, retire: result.retire === true },
          result.transfer,
        ),
      (error: unknown) => send(describeFailure(error)),
    );
  });
}

function describeFailure(error: unknown): WorkerReply {
  if (isFault(error)) return { kind: 'fault', code: error.code, message: error.message };
  return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
}

/** What a parser prints may quote the file that it reads, so it reaches no terminal and no log. */
function silenceConsole(): void {
  for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
    console[name] = () => undefined;
  }
}
