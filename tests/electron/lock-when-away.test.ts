import { beforeEach, expect, test, vi } from 'vitest';
import { lockWhenAway } from '../../electron/lock-when-away.ts';
import { type Power, StandInPower } from '../support/electron-stand-in/power-monitor.ts';

/** A little more than the system is asked every. */
const A_LOOK_MS = 6_000;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function watched(platform: NodeJS.Platform, minutes = 5) {
  const power = new StandInPower(platform);
  const session = { isOpen: () => true, lock: vi.fn(), idleMinutes: () => minutes };
  lockWhenAway(power, session);
  return { power, session };
}

test.each([
  ['darwin', 'lock-screen', 1],
  ['win32', 'lock-screen', 1],
  ['darwin', 'user-did-resign-active', 1],
  ['darwin', 'suspend', 2],
  ['win32', 'suspend', 2],
  ['linux', 'suspend', 2],
] as const)('on %s, %s locks', (platform, event: Power, times) => {
  const { power, session } = watched(platform);
  expect(power.send(event)).toBe(true);
  expect(session.lock).toHaveBeenCalledTimes(times);
});

test.each([
  ['linux', 'lock-screen'],
  ['linux', 'user-did-resign-active'],
  ['win32', 'user-did-resign-active'],
] as const)('on %s there is no %s', (platform, event: Power) => {
  expect(watched(platform).power.send(event)).toBe(false);
});

test.each(['linux', 'darwin', 'win32'] as const)('on %s a locked screen is seen', (platform) => {
  const { power, session } = watched(platform);
  vi.advanceTimersByTime(A_LOOK_MS);
  expect(session.lock).not.toHaveBeenCalled();
  power.isScreenLocked = true;
  vi.advanceTimersByTime(A_LOOK_MS);
  expect(session.lock).toHaveBeenCalledOnce();
});

test.each([
  ['299 s of 5 minutes', 5, 299, 0],
  ['300 s of 5 minutes', 5, 300, 1],
  ['an hour, and it never locks by itself', 0, 3_600, 0],
  ['eight days, and it never locks by itself', 0, 8 * 86_400, 0],
])('nobody at the keyboard for %s', (_words, minutes, idle, times) => {
  const { power, session } = watched('linux', minutes);
  power.idleSeconds = idle;
  vi.advanceTimersByTime(A_LOOK_MS);
  expect(session.lock).toHaveBeenCalledTimes(times);
});

test('a locked vault is left alone: a second lock would end the backup of the first', () => {
  const power = new StandInPower('linux');
  const lock = vi.fn();
  lockWhenAway(power, { isOpen: () => false, lock, idleMinutes: () => 5 });
  power.isScreenLocked = true;
  vi.advanceTimersByTime(A_LOOK_MS);
  expect(lock).not.toHaveBeenCalled();
});
