import { RPCHandler } from '@orpc/server/bun-ws';
import type { IpcMain, IpcMainEvent, MessagePortMain, WebContents } from 'electron';
import type { Backend } from '../src/backend/backend.ts';
import { carryBlobs } from '../src/backend/calls/carry-blobs.ts';
import type { AppContext } from '../src/backend/session/context.ts';
import { inlineBlobSerializer } from '../src/contract/inline-blob.ts';
import { PAGE_ORIGIN } from './page-address.ts';

/** The one channel there is: the preload sends a port over it. */
export const CONNECT = 'sojourn:connect';

/**
 * Carries the contract over the port that the page's preload sends. A port from anything but the
 * top frame of the app's own page in `contents` is closed unread. The carrier's own handler for ports
 * lets go of what a message throws that is none, which would end the app; this one hands it over.
 */
export function serveCalls(
  ipcMain: Pick<IpcMain, 'on'>,
  contents: WebContents,
  { router, context }: Backend,
): void {
  const handler = new RPCHandler<AppContext>(router, {
    clientInterceptors: [carryBlobs],
    customJsonSerializers: [inlineBlobSerializer],
  });
  ipcMain.on(CONNECT, (event) => {
    const [port, ...others] = event.ports;
    for (const other of others) other.close();
    if (port === undefined) return;
    if (!isOwnPage(event, contents)) return port.close();
    answerCalls(port, handler, context);
    port.start();
  });
}

/** What is no message of a call gets no answer. */
function answerCalls(
  port: MessagePortMain,
  handler: RPCHandler<AppContext>,
  context: AppContext,
): void {
  const wire = {
    send(message: string | ArrayBufferLike | Uint8Array) {
      port.postMessage(message);
      return 0;
    },
  };
  port.on('message', ({ data }: { data: unknown }) => {
    if (typeof data !== 'string' && !(data instanceof Uint8Array)) return;
    handler.message(wire, data, { context }).catch(() => {});
  });
  port.on('close', () => handler.close(wire));
}

/** True for the page itself; false for frames in it, other contents, and pages that have gone. */
export function isOwnPage(
  event: Pick<IpcMainEvent, 'sender' | 'senderFrame'>,
  contents: WebContents,
): boolean {
  const frame = event.senderFrame;
  return (
    event.sender === contents &&
    frame !== null &&
    frame.parent === null &&
    frame.origin === PAGE_ORIGIN
  );
}
