import { serveTasks } from '../../../src/backend/workers/serve-tasks.ts';
import { Fault } from '../../../src/core/shared/fault.ts';

/** A worker for the pool's tests: does what the task names. */
serveTasks(async (task, progress) => {
  const { kind, value } = task as { kind: string; value?: unknown };
  if (kind === 'fault') throw new Fault('some-code', 'A sentence.');
  if (kind === 'break') throw new Error('a secret from the file');
  if (kind === 'exit') process.exit(1);
  if (kind === 'spin') for (;;) Math.sqrt(2);
  if (kind === 'eat') {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array(100_000).fill(Math.random()));
  }
  if (kind === 'swell') {
    // Outside of the heap, where no limit of a thread counts it.
    const kept: Buffer[] = [];
    for (;;) {
      kept.push(Buffer.alloc(20_000_000, 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  if (kind === 'wait') await new Promise((resolve) => setTimeout(resolve, Number(value)));
  if (kind === 'progress') for (const share of [0.25, 0.5]) progress(share);
  if (kind === 'thread') return { value: (await import('node:worker_threads')).threadId };
  if (kind === 'retire') {
    return { value: (await import('node:worker_threads')).threadId, retire: true };
  }
  return { value };
});
