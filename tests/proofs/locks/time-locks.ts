import { lockWhenAway } from '../../../electron/lock-when-away.ts';
import { createBackend } from '../../../src/backend/backend.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { StandInPower } from '../../support/electron-stand-in/power-monitor.ts';

export const TRIGGERS = ['lock-screen', 'suspend', 'user-did-resign-active', 'idle'] as const;

const IDLE_MINUTES = 0.001;

/**
 * Milliseconds from a trigger until the database is closed and the key wiped, `times` for each trigger, on
 * Electron's events as the stand-in has them. The vault is opened by its data key, which takes no time.
 */
export async function timeLocks(
  folder: string,
  dataKey: Buffer,
  times: number,
): Promise<Record<string, number[]>> {
  const backend = await createBackend({ folder, window: 'terminal', version: '0' });
  const { session } = backend.context;
  const power = new StandInPower();
  lockWhenAway(power, session);
  // The clock of the automatic lock keeps no process alive; a window does.
  const alive = setInterval(() => {}, 1_000);
  const took: Record<string, number[]> = {};
  for (const trigger of TRIGGERS) {
    took[trigger] = [];
    for (let round = 0; round < times; round += 1) {
      session.open(await openVault(folder, { dataKey: Buffer.from(dataKey) }));
      const { db } = session.require();
      const closed = new Promise<number>((resolve) => {
        const stop = session.watch(() => {
          if (db.open) return;
          stop();
          resolve(performance.now());
        });
      });
      const due = performance.now() + (trigger === 'idle' ? IDLE_MINUTES * 60_000 : 0);
      if (trigger === 'idle') session.setAutoLock(IDLE_MINUTES);
      else power.emit(trigger);
      took[trigger].push((await closed) - due);
      session.setAutoLock(0);
    }
  }
  clearInterval(alive);
  await backend.close();
  return took;
}
