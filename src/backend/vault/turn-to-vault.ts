import { existsSync, renameSync } from 'node:fs';
import { withVaultFaults } from '../database/vault-fault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { takeLock } from '../keys/vault-lock.ts';
import type { AppContext } from '../session/context.ts';
import { holdsSample } from '../session/holds-sample.ts';
import type { WhichVault } from '../session/vault-place.ts';

/**
 * Locks what is open and turns to the person's own vault, which need not be made yet, or to the sample
 * season. A sample that lies in the person's own folder is moved to its own first, whole. Throws the
 * faults of a disk, `vault-in-use` among them; then nothing was moved.
 */
export async function turnToVault(context: AppContext, which: WhichVault): Promise<void> {
  const { session, place } = context;
  const makesRoom = which === 'own' && place.folder() === place.own && holdsSample(context);
  session.lock();
  await session.left();
  if (makesRoom && place.sample !== undefined) moveSample(place.own, place.sample);
  place.turnTo(which);
  session.announce();
}

function moveSample(from: string, to: string): void {
  withVaultFaults(() => {
    // Nobody else is to have it open. Given back at once: Windows moves no folder with an open file in it.
    takeLock(vaultFiles(from).lock).release();
    renameSync(from, freePath(to));
  });
}

/** Where another sample has the place, beside it: neither is lost. */
function freePath(path: string): string {
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? path : `${path} ${n}`;
    if (!existsSync(free)) return free;
  }
}
