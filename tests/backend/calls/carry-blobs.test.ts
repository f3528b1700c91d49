import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { type ContractRouterClient, eventIterator, oc } from '@orpc/contract';
import { implement } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { RPCHandler as HttpHandler } from '@orpc/server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { carryBlobs } from '../../../src/backend/calls/carry-blobs.ts';
import type { Log } from '../../../src/backend/logs/log-entry.ts';
import { inlineBlobSerializer } from '../../../src/contract/inline-blob.ts';

const MEGABYTE = 1024 * 1024;
const file = z.object({ name: z.string(), content: z.instanceof(Blob) });
const event = z.object({ step: z.number(), files: z.array(file).optional() });
const contract = {
  take: oc.input(z.object({ files: z.array(file) })).output(z.array(z.number())),
  give: oc.output(z.object({ content: z.instanceof(Blob) })),
  work: oc.output(eventIterator(event)),
  large: oc.output(eventIterator(event)),
};

let endings: string[] = [];
const os = implement(contract).$context<{ log: Log }>();
const router = os.router({
  take: os.take.handler(async ({ input }) =>
    Promise.all(input.files.map(async ({ content }) => (await content.arrayBuffer()).byteLength)),
  ),
  give: os.give.handler(() => ({ content: new Blob([new Uint8Array(20 * MEGABYTE).fill(7)]) })),
  work: os.work.handler(async function* ({ signal }) {
    try {
      for (let step = 0; step < 500; step += 1) {
        const content = new Blob([new Uint8Array([0, 255, step])], { type: 'application/pdf' });
        yield step === 2 ? { step, files: [{ name: 'a.pdf', content }] } : { step };
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    } finally {
      endings.push(signal?.aborted ? 'aborted' : 'returned');
    }
  }),
  large: os.large.handler(async function* () {
    const part = new Blob([new Uint8Array(64 * MEGABYTE)]);
    yield { step: 0, files: [{ name: 'big', content: new Blob([part, part, part, part, 'x']) }] };
  }),
});

const options = {
  clientInterceptors: [carryBlobs],
  customJsonSerializers: [inlineBlobSerializer],
};
const context = { log: () => {} };
type Client = ContractRouterClient<typeof contract>;
const clients = new Map<string, Client>();
let server: Server;
const channel = new MessageChannel();

beforeAll(async () => {
  const http = new HttpHandler(router, options);
  server = createServer((request, response) => {
    void http.handle(request, response, { prefix: '/rpc', context });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rpc`;
  const { customJsonSerializers } = options;
  clients.set('HTTP', createORPCClient(new FetchLink({ url, customJsonSerializers })));
  new PortHandler(router, options).upgrade(channel.port1 as unknown as MessagePort, { context });
  const port = channel.port2 as unknown as MessagePort;
  clients.set('a MessagePort', createORPCClient(new PortLink({ port, customJsonSerializers })));
  channel.port1.start();
  channel.port2.start();
});

afterAll(() => {
  channel.port1.close();
  server.closeAllConnections();
  server.close();
});

describe.each(['HTTP', 'a MessagePort'])('files over %s', (name) => {
  const client = () => clients.get(name) as Client;

  it('are taken in, several and large', async () => {
    const files = ['a.pdf', 'b.pdf'].map((title) => ({
      name: title,
      content: new File([new Uint8Array(20 * MEGABYTE)], title),
    }));
    expect(await client().take({ files })).toEqual([20 * MEGABYTE, 20 * MEGABYTE]);
  });

  it('are given out beside an answer', async () => {
    const { content } = await client().give();
    expect(content.size).toBe(20 * MEGABYTE);
  });

  it('are given out in an event, byte for byte, and ending the events ends the work', async () => {
    endings = [];
    const found: Blob[] = [];
    for await (const { step, files } of await client().work()) {
      for (const { content } of files ?? []) found.push(content);
      if (step === 4) break;
    }
    expect(found).toHaveLength(1);
    expect(found[0]?.type).toBe('application/pdf');
    expect([...new Uint8Array((await found[0]?.arrayBuffer()) ?? [])]).toEqual([0, 255, 2]);
    await expect.poll(() => endings.length).toBe(1);
  });

  it('end the work when the call is aborted', async () => {
    endings = [];
    const abort = new AbortController();
    const events = await client().work(undefined, { signal: abort.signal });
    await events.next();
    abort.abort();
    await expect.poll(() => endings.length).toBe(1);
  });

  it('larger than an event can bring end in a fault that says what to do', async () => {
    const read = async () => {
      for await (const _ of await client().large());
    };
    await expect(read()).rejects.toMatchObject({
      code: 'FAULT',
      data: { code: 'download-too-large' },
    });
  });
});
