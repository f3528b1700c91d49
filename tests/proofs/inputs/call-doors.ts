import { EventEmitter, once } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { PAGE_ORIGIN } from '../../../electron/page-address.ts';
import { CONNECT, serveCalls } from '../../../electron/serve-calls.ts';
import type { Backend } from '../../../src/backend/backend.ts';
import { cookieName, KEY_HEADER } from '../../../src/browser-host/check-request.ts';
import { startHost } from '../../../src/browser-host/host.ts';
import { inlineBlobSerializer } from '../../../src/contract/inline-blob.ts';

type Call = (input: unknown) => Promise<unknown>;
type Ipc = Parameters<typeof serveCalls>[0];
type Contents = Parameters<typeof serveCalls>[1];

/** One of the two ways by which a page calls the app. */
export interface CallDoor {
  readonly name: string;
  /** Calls a procedure by its name, "documents.list". */
  call(procedure: string, input: unknown): Promise<unknown>;
  /** Sends bytes that no client would; settles when they were refused, or when nothing came of them. */
  send(procedure: string, bytes: Buffer): Promise<void>;
  close(): Promise<void>;
}

/** The browser host's door: HTTP, with the cookie and the key of a page that was let in. */
export async function openHttpDoor(backend: Backend): Promise<CallDoor> {
  const answerPage = async () => ({ status: 404 as const, headers: {}, body: Buffer.alloc(0) });
  const host = await startHost({ backend, answerPage, port: 0, onGone() {}, graceMs: 3_600_000 });
  const origin = `http://127.0.0.1:${host.port}`;
  const token = host.newAddress().hash.slice(1);
  const entered = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin },
    body: token,
  });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? cookieName(host.port);
  const headers = { origin, cookie, [KEY_HEADER]: await entered.text() };
  const link = new HttpLink({
    url: `${origin}/rpc`,
    headers,
    customJsonSerializers: [inlineBlobSerializer],
  });
  const client: unknown = createORPCClient(link);
  return {
    name: 'browser host',
    call: (procedure, input) => find(client, procedure)(input),
    async send(procedure, bytes) {
      const url = `${origin}/rpc/${procedure.replace('.', '/')}`;
      const type = { ...headers, 'content-type': 'application/json' };
      const answer = await fetch(url, {
        method: 'POST',
        headers: type,
        body: new Uint8Array(bytes),
      });
      const said = await answer.text();
      if (answer.status >= 500) throw new Error(`${answer.status}: ${said.slice(0, 200)}`);
    },
    close: () => host.close(),
  };
}

/** How long bytes that nobody answers are waited for, in milliseconds. */
const UNANSWERED_MS = 20;

/** The desktop app's door: the channel of its preload, with what a MessagePort to its main process carries. */
export async function openPortDoor(backend: Backend): Promise<CallDoor> {
  const ipcMain = new EventEmitter();
  const contents = {};
  // Only the parts that serveCalls uses, as the stand-in for Electron has them.
  serveCalls(ipcMain as unknown as Ipc, contents as Contents, backend);
  const connect = () => {
    const { port1, port2 } = new MessageChannel();
    const senderFrame = { origin: PAGE_ORIGIN, parent: null };
    ipcMain.emit(CONNECT, { ports: [mainEnd(port1)], sender: contents, senderFrame });
    return port2;
  };
  const own = connect();
  const link = new PortLink({
    // Node's MessagePort has what a browser's has.
    port: own as unknown as globalThis.MessagePort,
    customJsonSerializers: [inlineBlobSerializer],
  });
  own.start();
  const client: unknown = createORPCClient(link);
  return {
    name: 'Electron channel',
    call: (procedure, input) => find(client, procedure)(input),
    async send(_procedure, bytes) {
      // On a port of its own: what is no message cannot be told from an answer that is late.
      const port = connect();
      port.postMessage(bytes.length % 2 === 0 ? bytes.toString() : new Uint8Array(bytes));
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), UNANSWERED_MS);
      await once(port, 'message', { signal: late.signal }).catch(() => {});
      clearTimeout(timer);
      port.close();
    },
    close: async () => own.close(),
  };
}

/** The main process's end of a port, as Electron gives it: events with `data`, and text or bytes only. */
function mainEnd(port: MessagePort) {
  const end = Object.assign(new EventEmitter(), {
    postMessage(message: unknown) {
      if (typeof message !== 'string' && !(message instanceof Uint8Array)) {
        throw new TypeError('An object could not be cloned.');
      }
      port.postMessage(message);
    },
    start() {
      port.on('message', (data) => end.emit('message', { data, ports: [] }));
    },
    close: () => port.close(),
  });
  port.on('close', () => end.emit('close'));
  return end;
}

/** A client is a function at every step of its names. */
function find(client: unknown, procedure: string): Call {
  let found = client as Record<string, unknown>;
  for (const step of procedure.split('.')) found = found[step] as Record<string, unknown>;
  return found as unknown as Call;
}
