/** What the pool sends to a worker thread: one task at a time. */
export interface TaskMessage<Task> {
  readonly task: Task;
}

/**
 * What a worker thread answers. Faults cross as code and message, since a class does not survive
 * the crossing; `retire` asks the pool to replace the thread, because its memory has grown.
 */
export type WorkerReply =
  /** Sent once, first: the most that the heap of this thread may hold, in MB, as its engine says. */
  | { readonly kind: 'ready'; readonly heapMB: number }
  | { readonly kind: 'progress'; readonly value: unknown }
  | { readonly kind: 'done'; readonly value: unknown; readonly retire: boolean }
  | { readonly kind: 'fault'; readonly code: string; readonly message: string }
  | { readonly kind: 'broken'; readonly message: string };
