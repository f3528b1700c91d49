import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { streamWork } from '../../../src/backend/calls/stream-work.ts';
import type { AppContext } from '../../../src/backend/session/context.ts';
import { createSession } from '../../../src/backend/session/session.ts';
import { createVaultPlace } from '../../../src/backend/session/vault-place.ts';
import { Fault } from '../../../src/core/shared/fault.ts';

const context = {
  session: createSession(),
  place: createVaultPlace('none', undefined),
  log: () => {},
} as unknown as AppContext;

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const events: T[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

test('progress comes as it happens, the result last', async () => {
  const events = await collect(
    streamWork(context, undefined, async ({ report }) => {
      report(0, 2, 'first');
      await wait(5);
      report(1, 2, 'second');
      await wait(5);
      return 'made';
    }),
  );
  expect(events).toEqual([
    { kind: 'progress', done: 0, total: 2, doing: 'first' },
    { kind: 'progress', done: 1, total: 2, doing: 'second' },
    { kind: 'result', result: 'made' },
  ]);
});

test('a reader that is slow gets the newest progress only', async () => {
  const stream = streamWork(context, undefined, async ({ report }) => {
    for (let step = 0; step < 1_000; step += 1) report(step, 1_000, 'step');
    await wait(20);
    return 'made';
  });
  const events = await collect(stream);
  expect(events).toHaveLength(2);
  expect(events[0]).toMatchObject({ done: 999 });
});

test('ending the iterator cancels the work and waits until it has stopped', async () => {
  let stopped = false;
  const stream = streamWork(context, undefined, async ({ report, signal }) => {
    report(0, 1, 'working');
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => setTimeout(resolve, 20));
    });
    stopped = true;
    return 'never seen';
  });
  for await (const event of stream) {
    expect(event.kind).toBe('progress');
    break;
  }
  expect(stopped).toBe(true);
});

test('a caller that goes away ends the work as cancelled', async () => {
  const caller = new AbortController();
  const stream = streamWork(context, caller.signal, async ({ signal }) => {
    caller.abort();
    signal.throwIfAborted();
    return 'never seen';
  });
  await expect(collect(stream)).rejects.toMatchObject({ data: { code: 'cancelled' } });
});

test('what the work throws leaves as an error of the contract', async () => {
  const stream = streamWork(context, undefined, async () => {
    throw new Fault('disk-full', 'Make room.');
  });
  await expect(collect(stream)).rejects.toMatchObject({
    code: 'FAULT',
    data: { code: 'disk-full' },
  });
});
