import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { vaultState } from '../src/backend/keys/vault-state.ts';

type Asks = Pick<Dialog, 'showOpenDialog'>;

async function askForFolder(
  dialog: Asks,
  window: BrowserWindow,
  title: string,
  buttonLabel: string,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Lets the person choose a folder to save into; its path, or null when they think better of it. */
export function chooseFolder(dialog: Asks, window: BrowserWindow): Promise<string | null> {
  return askForFolder(dialog, window, 'Choose a folder', 'Save here');
}

/** Lets the person choose a vault; null when they think better of it, or there is none in the folder, which is said. */
export async function chooseVault(
  dialog: Asks & Pick<Dialog, 'showErrorBox'>,
  window: BrowserWindow,
): Promise<string | null> {
  const folder = await askForFolder(dialog, window, 'Choose the folder of a vault', 'Open');
  if (folder === null || hasVault(folder)) return folder;
  dialog.showErrorBox(
    'No vault in this folder',
    'A vault is a folder with vault.db and keys.json in it. Choose that folder itself.',
  );
  return null;
}

/** Lets the person choose where a new vault goes: an empty folder itself, else a folder in it. */
export async function chooseNewVault(dialog: Asks, window: BrowserWindow): Promise<string | null> {
  const folder = await askForFolder(
    dialog,
    window,
    'Choose a folder for a new vault',
    'Make it here',
  );
  if (folder === null) return null;
  const names = new Set(readdirSync(folder));
  if (names.size === 0) return folder;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'Sojourn vault' : `Sojourn vault ${number}`;
    if (!names.has(name)) return join(folder, name);
  }
}

/** Half a vault is one: opening it says what is wrong with it, and how it is mended. */
function hasVault(folder: string): boolean {
  try {
    return vaultState(folder) === 'present';
  } catch {
    return readdirSync(folder).some((name) => name === 'vault.db' || name === 'keys.json');
  }
}
