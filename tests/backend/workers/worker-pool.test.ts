import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkerPool, type WorkerPool } from '../../../src/backend/workers/worker-pool.ts';

const entry = new URL('./echo-worker.ts', import.meta.url);
const time = { timeoutMs: 20_000 };
const pools: WorkerPool[] = [];

function pool(size = 1): WorkerPool {
  const made = createWorkerPool({ entry, size, memoryMB: 48 });
  pools.push(made);
  return made;
}

afterEach(async () => {
  for (const made of pools.splice(0)) await made.close();
});

describe('the worker pool', () => {
  it('answers tasks in the order they came, more of them than threads', async () => {
    const two = pool(2);
    const values = [1, 2, 3, 4, 5];
    const answers = await Promise.all(
      values.map((value) => two.run<number>({ kind: 'echo', value }, time)),
    );
    expect(answers).toEqual(values);
  });

  it('carries faults across with code and message', async () => {
    await expect(pool().run({ kind: 'fault' }, time)).rejects.toMatchObject({
      name: 'Fault',
      code: 'some-code',
      message: 'A sentence.',
    });
  });

  it('ends what takes too much memory outside of the heap, and what ran beside it is done all the same', async () => {
    const two = createWorkerPool({ entry, size: 2, memoryMB: 48, processMB: 0 });
    pools.push(two);
    const beside = two.run<number>({ kind: 'wait', value: 3_000 }, time);
    const swelling = two.run({ kind: 'swell' }, time);
    const waiting = two.run<number>({ kind: 'echo', value: 7 }, time);
    await expect(swelling).rejects.toMatchObject({ code: 'worker-out-of-memory' });
    expect(await Promise.all([beside, waiting])).toEqual([3_000, 7]);
  });

  it('does nothing in a thread that its engine does not hold to its memory', async () => {
    const unlimited = createWorkerPool({
      entry: new URL('./unlimited-worker.ts', import.meta.url),
      size: 1,
      memoryMB: 48,
    });
    pools.push(unlimited);
    await expect(unlimited.run({ kind: 'echo' }, time)).rejects.toMatchObject({
      code: 'worker-unlimited',
    });
  });

  it('says nothing of what a broken handler said', async () => {
    const failure = await pool()
      .run({ kind: 'break' }, time)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'worker-crashed' });
    expect(String(failure)).not.toContain('secret');
  });

  it.each([
    ['spin', { timeoutMs: 300 }, 'worker-took-too-long'],
    ['eat', time, 'worker-out-of-memory'],
    ['exit', time, 'worker-crashed'],
  ])('ends and replaces a thread that does %s', async (kind, options, code) => {
    const one = pool();
    const failing = one.run({ kind }, options);
    const after = one.run<string>({ kind: 'echo', value: 'next' }, time);
    await expect(failing).rejects.toMatchObject({ code });
    await expect(after).resolves.toBe('next');
  });

  it('cancels running and waiting tasks', async () => {
    const one = pool();
    const running = new AbortController();
    const waiting = new AbortController();
    const first = one.run({ kind: 'spin' }, { ...time, signal: running.signal });
    const second = one.run({ kind: 'echo' }, { ...time, signal: waiting.signal });
    waiting.abort(new Error('not wanted'));
    await expect(second).rejects.toThrow('not wanted');
    running.abort(new Error('stop'));
    await expect(first).rejects.toThrow('stop');
    await expect(one.run({ kind: 'echo', value: 1 }, time)).resolves.toBe(1);
  });

  it('reports progress', async () => {
    const seen: unknown[] = [];
    await pool().run({ kind: 'progress' }, { ...time, onProgress: (share) => seen.push(share) });
    expect(seen).toEqual([0.25, 0.5]);
  });

  it('replaces a thread that asks for it', async () => {
    const one = pool();
    const first = await one.run<number>({ kind: 'retire' }, time);
    const second = await one.run<number>({ kind: 'thread' }, time);
    const third = await one.run<number>({ kind: 'thread' }, time);
    expect(second).not.toBe(first);
    expect(third).toBe(second);
  });

  it('refuses tasks once closed', async () => {
    const one = pool();
    await one.close();
    await expect(one.run({ kind: 'echo' }, time)).rejects.toMatchObject({
      code: 'worker-pool-closed',
    });
  });

  it('lets the process end while its threads are idle', () => {
    const script = `
      const { createWorkerPool } = await import(${JSON.stringify(new URL('../../../src/backend/workers/worker-pool.ts', import.meta.url).href)});
      const pool = createWorkerPool({ entry: new URL(${JSON.stringify(entry.href)}), size: 1, memoryMB: 64 });
      console.log(await pool.run({ kind: 'echo', value: 'answered' }, { timeoutMs: 20000 }));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(run.stdout.trim()).toBe('answered');
    expect(run.status).toBe(0);
  });
});
