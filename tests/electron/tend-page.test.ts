import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { tendPage } from '../../electron/tend-page.ts';

let done: string[] = [];
beforeEach(() => {
  done = [];
});

function tended(platform: NodeJS.Platform = 'darwin') {
  const page = Object.assign(new EventEmitter(), {
    forcefullyCrashRenderer: () => void done.push('end'),
    // No process to be ended by its number, in a test.
    getOSProcessId: () => 0,
    isDestroyed: () => false,
    reloadIgnoringCache: () => void done.push('load'),
    session: { clearCache: async () => {} },
  });
  const beginAnew = tendPage(
    // Only events are plain: Electron types each one by an overload of its own.
    page as unknown as Parameters<typeof tendPage>[0],
    { lock: () => void done.push('lock'), giveUp: () => void done.push('give up') },
    platform,
  );
  return {
    beginAnew,
    gone: () => page.emit('render-process-gone', {}, { reason: 'crashed' }),
    page,
  };
}

test('a page that crashed: the vault is locked, and the page is loaded again', () => {
  tended().gone();
  expect(done).toEqual(['lock', 'load']);
});

test.each(['darwin', 'linux', 'win32'] as const)(
  'a page that hangs on %s is ended, then loaded again',
  (platform) => {
    const { gone, page } = tended(platform);
    page.emit('unresponsive');
    expect(done).toEqual(['lock', 'end']);
    gone();
    expect(done).toEqual(['lock', 'end', 'lock', 'load']);
  },
);

test('a page that begins anew on purpose is loaded once', () => {
  const { beginAnew, gone } = tended();
  beginAnew();
  gone();
  expect(done).toEqual(['end', 'load']);
});

test('a page that ends again and again is given up, with the vault locked', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { gone } = tended();
  for (let times = 0; times < 4; times += 1) gone();
  expect(done.slice(-2)).toEqual(['lock', 'give up']);
  done = [];
  vi.advanceTimersByTime(61_000);
  gone();
  expect(done).toEqual(['lock', 'load']);
  vi.useRealTimers();
});
