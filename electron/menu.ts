import type { MenuItemConstructorOptions } from 'electron';
import type { WindowCommand } from '../src/contract/window-contract.ts';

/** What the menu does by itself, and how it asks the page for what only that can do. */
export interface MenuActions {
  lock(): void;
  ask(command: WindowCommand): void;
  /** Lets the person choose the folder of another vault. */
  openVault(): void;
  /** Lets the person choose a folder for a new one. */
  newVault(): void;
  switchTo(folder: string): void;
  forgetRecent(): void;
}

type Items = MenuItemConstructorOptions[];

const BETWEEN: MenuItemConstructorOptions = { type: 'separator' };

/** The menu with only what is needed: locking, printing, editing text, finding, zooming, closing, help. */
export function menuTemplate(
  platform: NodeJS.Platform,
  actions: MenuActions,
  recent: readonly string[] = [],
): Items {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [macMenu(actions)] : []),
    { label: 'File', submenu: fileItems(isMac, actions, recent) },
    { label: 'Edit', submenu: editItems(actions) },
    { label: 'View', submenu: VIEW },
    { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
    { label: 'Help', submenu: helpItems(isMac, actions) },
  ];
}

const lockItem = ({ lock }: MenuActions): MenuItemConstructorOptions => ({
  label: 'Lock vault',
  accelerator: 'CmdOrCtrl+L',
  click: lock,
});

/** What every Mac app has under its own name. */
function macMenu(actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: 'Sojourn',
    submenu: [
      { label: 'About Sojourn', click: () => actions.ask('about') },
      BETWEEN,
      lockItem(actions),
      BETWEEN,
      { role: 'services' },
      BETWEEN,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      BETWEEN,
      { role: 'quit' },
    ],
  };
}

function fileItems(isMac: boolean, actions: MenuActions, recent: readonly string[]): Items {
  return [
    { label: 'Open vault…', accelerator: 'CmdOrCtrl+O', click: () => actions.openVault() },
    { label: 'New vault…', click: () => actions.newVault() },
    { label: 'Recent vaults', enabled: recent.length > 0, submenu: recentItems(actions, recent) },
    BETWEEN,
    { label: 'Print…', accelerator: 'CmdOrCtrl+P', click: () => actions.ask('print') },
    ...(isMac ? [] : [BETWEEN, lockItem(actions), BETWEEN, { role: 'quit' } as const]),
  ];
}

/** Each asks for its passphrase: the list only knows where they lie. */
function recentItems({ switchTo, forgetRecent }: MenuActions, recent: readonly string[]): Items {
  return [
    // A single "&" marks a letter in a menu.
    ...recent.map((folder) => ({
      label: folder.replaceAll('&', '&&'),
      click: () => switchTo(folder),
    })),
    BETWEEN,
    { label: 'Forget this list', click: () => forgetRecent() },
  ];
}

/** Undo and redo are the page's: those of the field that is typed in, or of the vault. Electron's own know text alone. */
function editItems({ ask }: MenuActions): Items {
  return [
    { label: 'Undo', accelerator: 'CmdOrCtrl+Z', click: () => ask('undo') },
    { label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', click: () => ask('redo') },
    BETWEEN,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    BETWEEN,
    { label: 'Find…', accelerator: 'CmdOrCtrl+F', click: () => ask('find') },
  ];
}

const VIEW: Items = [
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  // The key of "+" is "=" without Shift on most keyboards.
  { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
  { role: 'zoomOut' },
  BETWEEN,
  { role: 'togglefullscreen' },
];

function helpItems(isMac: boolean, { ask }: MenuActions): Items {
  return [
    { label: 'Show log', click: () => ask('log') },
    ...(isMac ? [] : [{ label: 'About Sojourn', click: () => ask('about') }]),
  ];
}
