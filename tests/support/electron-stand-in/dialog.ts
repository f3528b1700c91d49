import type { Dialog, MessageBoxSyncOptions } from 'electron';
import { tell } from './chromium-side.ts';

/** What the test, in the place of a person, chooses. */
export const choices: { folder: (folder: string | null) => void; pressed: number | undefined } = {
  folder: () => {},
  /** The button that is pressed in the next message boxes; the last one unless a test says. */
  pressed: undefined,
};

export const dialog = {
  async showOpenDialog() {
    tell({ kind: 'choose-folder' });
    const folder = await new Promise<string | null>((resolve) => {
      choices.folder = resolve;
    });
    return { canceled: folder === null, filePaths: folder === null ? [] : [folder] };
  },
  showMessageBoxSync(...given: readonly unknown[]) {
    const { message, buttons = [] } = given.at(-1) as MessageBoxSyncOptions;
    tell({ kind: 'asked', message, buttons });
    return choices.pressed ?? buttons.length - 1;
  },
  async showMessageBox(...given: readonly unknown[]) {
    const { message, buttons = [] } = given.at(-1) as MessageBoxSyncOptions;
    tell({ kind: 'asked', message, buttons });
    return { response: choices.pressed ?? buttons.length - 1, checkboxChecked: false };
  },
  showErrorBox: (title, content) => process.stderr.write(`${title}: ${content}\n`),
} satisfies Pick<
  Dialog,
  'showOpenDialog' | 'showMessageBox' | 'showMessageBoxSync' | 'showErrorBox'
>;
