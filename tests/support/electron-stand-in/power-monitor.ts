import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';

/** Which system sends which event: the `@platform` of each in electron.d.ts; all of them send `suspend`. */
const SENT_BY: Readonly<Record<string, readonly NodeJS.Platform[]>> = {
  'lock-screen': ['darwin', 'win32'],
  'user-did-resign-active': ['darwin'],
  suspend: ['darwin', 'linux', 'win32'],
};

export type Power = 'lock-screen' | 'suspend' | 'user-did-resign-active';

/** Electron's powerMonitor on one system: it sends what that system has, and says how the person sits there. */
export class StandInPower extends EventEmitter implements PowerMonitor {
  readonly onBatteryPower = false;
  readonly #platform: NodeJS.Platform;
  isScreenLocked = false;
  /** Seconds since the keyboard or the mouse was used. */
  idleSeconds = 0;

  constructor(platform: NodeJS.Platform = process.platform) {
    super();
    this.#platform = platform;
  }

  /** False where this system has no such event, and nothing was sent. */
  send(power: Power): boolean {
    if (!SENT_BY[power]?.includes(this.#platform)) return false;
    this.emit(power);
    return true;
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' {
    if (this.isScreenLocked) return 'locked';
    return this.idleSeconds >= threshold ? 'idle' : 'active';
  }

  getSystemIdleTime(): number {
    return this.idleSeconds;
  }

  getCurrentThermalState(): 'unknown' {
    return 'unknown';
  }

  isOnBatteryPower(): boolean {
    return this.onBatteryPower;
  }
}
