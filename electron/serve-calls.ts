import { RPCHandler } from '@orpc/server/message-port';
import type { IpcMain, IpcMainEvent, WebContents } from 'electron';
import type { Backend } from '../src/backend/backend.ts';
import { carryBlobs } from '../src/backend/calls/carry-blobs.ts';
import type { AppContext } from '../src/backend/session/context.ts';
import { inlineBlobSerializer } from '../src/contract/inline-blob.ts';
import { PAGE_ORIGIN } from './page-address.ts';

/** The one channel there is: the preload sends a port over it. */
export const CONNECT = 'sojourn:connect';

/**
 * Carries the contract over the port that the page's preload sends. A port from anything but the
 * top frame of the app's own page in `contents` is closed unread.
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
    handler.upgrade(port, { context });
    port.start();
  });
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
