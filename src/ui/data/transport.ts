import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../contract/contract.ts';
import { inlineBlobSerializer } from '../../contract/inline-blob.ts';
import { readPageKey } from './page-key.ts';

/** The words that the page and its window say to each other; the windows use the same. */
const ASK_FOR_PORT = 'sojourn:ask-for-port';
const HERE_IS_PORT = 'sojourn:here-is-port';
const KEY_HEADER = 'x-sojourn-key';

/** Fired on the window when the app behind the page has ended: nothing can be saved any more. */
export const ENDED = 'sojourn:ended';

/** Connects the page to the app behind it, over whatever its window offers. */
export async function connect(): Promise<ContractRouterClient<Contract>> {
  return windowKind() === 'electron' ? connectByPort(await askForPort()) : connectByFetch();
}

/** Which window shows this page; the window writes it into the page. */
export function windowKind(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="sojourn-window"]')?.content ?? '';
}

function connectByPort(port: MessagePort): ContractRouterClient<Contract> {
  const client: ContractRouterClient<Contract> = createORPCClient(
    new PortLink({ port, customJsonSerializers: [inlineBlobSerializer] }),
  );
  port.start();
  return client;
}

/** The preload hands over one port, once, to a page that asks. */
function askForPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>) => {
      const port = event.ports[0];
      if (event.source !== window || event.data !== HERE_IS_PORT || port === undefined) return;
      window.removeEventListener('message', receive);
      resolve(port);
    };
    window.addEventListener('message', receive);
    window.postMessage(ASK_FOR_PORT, location.origin);
  });
}

function connectByFetch(): ContractRouterClient<Contract> {
  const headers = { [KEY_HEADER]: readPageKey() ?? '' };
  void holdAlive(headers);
  return createORPCClient(
    new FetchLink({
      url: `${location.origin}/rpc`,
      headers,
      customJsonSerializers: [inlineBlobSerializer],
      // What was typed last arrives although the page is going. Browsers do that for 64 kB at a time.
      fetch: (request, init, _, path) =>
        fetch(request, { ...init, keepalive: path.at(-1) === 'keepEdit' }),
    }),
  );
}

/**
 * Holds a stream open for as long as the page lives, so the host knows when the last one is gone.
 * It comes back after a pause (the machine slept); when the host has ended it says so.
 */
async function holdAlive(headers: Record<string, string>): Promise<void> {
  for (let failures = 0; failures < 3; failures += 1) {
    try {
      const response = await fetch('/alive', { method: 'POST', headers });
      const reader = response.body?.getReader();
      while (reader !== undefined && !(await reader.read()).done) failures = 0;
    } catch {
      // Told apart from an end by nothing; both are tried again.
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  window.dispatchEvent(new Event(ENDED));
}
