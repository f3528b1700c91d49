import type { PowerMonitor } from 'electron';

/** Locks the vault when the screen is locked, the machine sleeps or another user takes over. */
export function lockWhenAway(powerMonitor: Pick<PowerMonitor, 'on'>, lock: () => void): void {
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', () => {
    lock();
    // Once more ends the backup that is made at lock: the machine sleeps, and no key with it.
    lock();
  });
  powerMonitor.on('user-did-resign-active', lock);
}
