import { basename } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';

/** What a second start tells the first: the vault and the file that it was told to open, if any. */
export interface SecondStart {
  readonly vault: string | null;
  readonly file: string | null;
}

/** The file that a second start was told to open. */
export function otherFile(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('file' in given)) return undefined;
  return typeof given.file === 'string' ? given.file : undefined;
}

/** The folder that a second start was told to open, where it is another than the one that is shown here. */
export function otherVault(given: unknown, current: string): string | undefined {
  if (typeof given !== 'object' || given === null || !('vault' in given)) return undefined;
  const { vault } = given;
  return typeof vault === 'string' && vault !== current ? vault : undefined;
}

/** Asks whether another vault is to be opened in place of this one. */
export async function mayOpenOther(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
  current: string,
  other: string,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open the vault "${basename(other)}" in place of "${basename(current)}"?`,
    detail:
      'Sojourn shows one vault at a time. This one is locked, and the other asks for its passphrase.',
    buttons: ['Stay here', 'Open the other'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
