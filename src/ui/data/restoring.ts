import { createKeptWord } from './kept-word.ts';
import { lockVault } from './lock-vault.ts';
import { createStore } from './store.ts';

/** True while the page that restores a backup stands in place of the one that unlocks. */
export const restoring = createKeptWord('restoring');

/** A backup that was opened by double click: it stands chosen there. */
export const offeredBackup = createStore<File | undefined>(undefined);

/** Leads to the newest backup, from wherever a message advised it: an open vault is locked first. */
export async function restoreNewest(): Promise<void> {
  restoring.keep();
  await lockVault();
}
