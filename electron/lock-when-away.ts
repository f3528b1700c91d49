import type { PowerMonitor } from 'electron';

/** How often the system is asked for what it does not tell by itself, in milliseconds. */
const ASKED_EVERY_MS = 5_000;
/** Longer than anybody sits still, in seconds: only a locked screen is asked for then. */
const NEVER_IDLE = 7 * 24 * 3_600;

/** What of the session goes by whether somebody is there. */
export interface WatchedSession {
  isOpen(): boolean;
  lock(): void;
  /** Minutes without use after which the vault locks; 0 while it does not by itself. */
  idleMinutes(): number;
}

/**
 * Locks the vault when the screen is locked, the machine sleeps or another user takes over. `lock-screen` is
 * sent by macOS and Windows alone and `user-did-resign-active` by macOS alone (electron.d.ts, PowerMonitor):
 * elsewhere a locked screen is asked for, and everywhere whether the keyboard and mouse have been still for
 * as long as the vault may stay open unused.
 */
export function lockWhenAway(
  powerMonitor: Pick<PowerMonitor, 'on' | 'getSystemIdleState'>,
  session: WatchedSession,
): void {
  const lock = () => session.lock();
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', () => {
    lock();
    // Once more ends the backup that is made at lock: the machine sleeps, and no key with it.
    lock();
  });
  powerMonitor.on('user-did-resign-active', lock);
  setInterval(() => {
    if (session.isOpen() && isAway(powerMonitor, session.idleMinutes())) lock();
  }, ASKED_EVERY_MS).unref();
}

function isAway(powerMonitor: Pick<PowerMonitor, 'getSystemIdleState'>, minutes: number): boolean {
  const state = powerMonitor.getSystemIdleState(minutes > 0 ? minutes * 60 : NEVER_IDLE);
  return state === 'locked' || (state === 'idle' && minutes > 0);
}
