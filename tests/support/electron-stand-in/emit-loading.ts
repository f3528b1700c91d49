import type { EventEmitter } from 'node:events';
import { tell } from './chromium-side.ts';
import type { Loading } from './wire.ts';

/** Sends one event of loading, with the arguments of Electron's own as far as there is something to say here. */
export function emitLoading(contents: EventEmitter | undefined, event: Loading, url: string): void {
  const isSameDocument = event === 'did-navigate-in-page';
  const details = { url, isMainFrame: true, isSameDocument };
  const args: Partial<Record<Loading, readonly unknown[]>> = {
    'did-start-navigation': [details, url, false, true],
    'did-frame-navigate': [{}, url, 200, 'OK', true],
    'did-navigate': [{}, url, 200, 'OK'],
    'did-navigate-in-page': [{}, url, true],
    'did-frame-finish-load': [{}, true],
    'did-fail-load': [{}, -2, 'ERR_FAILED', url, true],
  };
  // Within a page there is no loading, but a navigation that begins as well.
  if (isSameDocument) contents?.emit('did-start-navigation', details, url, true, true);
  contents?.emit(event, ...(args[event] ?? [{}]));
  tell({ kind: 'emitted', event });
}
