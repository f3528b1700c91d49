import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { Fault } from '../../core/shared/fault.ts';

/** Folders that a person chose. Outside this module they are tokens, so no page ever holds a path. */
export interface ChosenFolders {
  /** Keeps the folder and answers the token that stands for it, and a label to show. */
  add(folder: string): { readonly token: string; readonly label: string };
  /** The folder behind a token. Throws Fault `place-unknown`. */
  folder(token: string): string;
  /** A path as it may be shown: whole in a terminal, never in a window. */
  shown(path: string): string | undefined;
}

export function createChosenFolders(showPaths: boolean): ChosenFolders {
  const folders = new Map<string, string>();
  return {
    add(folder) {
      const token = randomUUID();
      folders.set(token, folder);
      return { token, label: basename(folder) };
    },
    folder(token) {
      const folder = folders.get(token);
      if (folder === undefined) {
        throw new Fault(
          'place-unknown',
          'This folder was chosen in another session. Choose it again.',
        );
      }
      return folder;
    },
    shown: (path) => (showPaths ? path : undefined),
  };
}
