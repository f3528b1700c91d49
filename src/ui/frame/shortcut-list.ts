import { createStore } from '../data/store.ts';

/** "Ctrl", or the command sign on a Mac. */
export function modKey(): string {
  return /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

/** Which page of the help on "?" is open, if any. */
export const helpShown = createStore<'keys' | 'words' | undefined>(undefined);
