import { createStore } from '../data/store.ts';

/** "Ctrl", or the command sign on a Mac. */
export function modKey(): string {
  return /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

/** Whether the list of shortcuts is open. */
export const shortcutsShown = createStore(false);
