import { lockVault } from './lock-vault.ts';
import { createStore } from './store.ts';

const KEY = 'sojourn.restoring';

/** True while the page that restores a backup stands in place of the one that unlocks. */
export const restoring = createStore(takeKept());

/** Leads to the newest backup, from wherever a message advised it: an open vault is locked first. */
export async function restoreNewest(): Promise<void> {
  keep();
  restoring.set(true);
  await lockVault();
}

/** The browser host's page begins anew after a lock: this one word has to outlive that. */
function keep(): void {
  try {
    sessionStorage.setItem(KEY, 'true');
  } catch {
    // A browser that keeps nothing: the page that unlocks leads there as well.
  }
}

function takeKept(): boolean {
  try {
    const kept = sessionStorage.getItem(KEY) !== null;
    sessionStorage.removeItem(KEY);
    return kept;
  } catch {
    return false;
  }
}
