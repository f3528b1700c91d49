import type { MenuItemConstructorOptions } from 'electron';

/** The menu with only what is needed: locking, editing text, zooming, closing. */
export function menuTemplate(
  platform: NodeJS.Platform,
  lock: () => void,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  return [
    {
      label: isMac ? 'Sojourn' : 'File',
      submenu: [
        { label: 'Lock vault', accelerator: 'CmdOrCtrl+L', click: lock },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
  ];
}
