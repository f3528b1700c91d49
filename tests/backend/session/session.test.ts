import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { createSession } from '../../../src/backend/session/session.ts';

/** Only what the session touches: it closes vaults and nothing else. */
function closable(): Vault & { closed: number } {
  const vault = {
    closed: 0,
    close() {
      vault.closed += 1;
    },
    rescued: () => undefined,
    whenRescued() {},
  };
  return vault as unknown as Vault & { closed: number };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a locked session hands no vault out and says what to do', () => {
  const session = createSession();
  expect(() => session.require()).toThrow(/Unlock it with your passphrase/);
});

test('opening another vault closes the first', () => {
  const session = createSession();
  const [first, second] = [closable(), closable()];
  session.open(first);
  session.open(second);
  expect([first.closed, second.closed]).toEqual([1, 0]);
  expect(session.require()).toBe(second);
});

test('the vault locks itself after the chosen minutes without use, and tells every watcher', () => {
  const session = createSession();
  const vault = closable();
  const seen: boolean[] = [];
  session.watch(() => seen.push(session.isOpen()));
  session.open(vault);
  session.setAutoLock(5);
  vi.advanceTimersByTime(4 * 60_000);
  session.touch();
  vi.advanceTimersByTime(4 * 60_000);
  expect(vault.closed).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(vault.closed).toBe(1);
  expect(seen).toEqual([true, false]);
});

test('zero minutes means never', () => {
  const session = createSession();
  const vault = closable();
  session.open(vault);
  session.setAutoLock(0);
  vi.advanceTimersByTime(10 * 60 * 60_000);
  expect(vault.closed).toBe(0);
});

test('long work holds the lock off, and the minutes count from its end', () => {
  const session = createSession();
  const vault = closable();
  session.open(vault);
  session.setAutoLock(1);
  const release = session.hold();
  vi.advanceTimersByTime(30 * 60_000);
  expect(vault.closed).toBe(0);
  release();
  release();
  vi.advanceTimersByTime(59_000);
  expect(vault.closed).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(vault.closed).toBe(1);
});

test('work that is let go twice does not let go of other work', () => {
  const session = createSession();
  const vault = closable();
  session.open(vault);
  session.setAutoLock(1);
  const [first, second] = [session.hold(), session.hold()];
  first();
  first();
  vi.advanceTimersByTime(30 * 60_000);
  expect(vault.closed).toBe(0);
  second();
  vi.advanceTimersByTime(60_000);
  expect(vault.closed).toBe(1);
});

test('a watcher that stopped hears nothing more', () => {
  const session = createSession();
  let calls = 0;
  const stop = session.watch(() => {
    calls += 1;
  });
  session.announce();
  stop();
  session.announce();
  expect(calls).toBe(1);
});
