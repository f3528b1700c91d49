import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  Rectangle,
  Session,
} from 'electron';
import { PAGE_ADDRESS } from './page-address.ts';

/** How the one window is made: sandboxed, isolated, without Node, tools or spell check; at `place` if given. */
export function windowOptions(
  session: Session,
  preload: string,
  isReleased: boolean,
  place?: Rectangle,
): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 860,
    ...place,
    minWidth: 720,
    minHeight: 560,
    show: false,
    title: 'Sojourn',
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !isReleased,
    },
  };
}

/** Shows the page once it has something to show, and asks before work under way is thrown off. */
export async function showPage(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBoxSync'>,
): Promise<void> {
  window.once('ready-to-show', () => window.show());
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: 'Work is still going on. Close Sojourn now?',
      detail: 'What was finished before is kept.',
      buttons: ['Keep working', 'Close'],
      defaultId: 0,
      cancelId: 0,
    });
    // Here "prevent" means: do not let the page hold the window open.
    if (choice === 1) event.preventDefault();
  });
  await window.loadURL(PAGE_ADDRESS);
}

/** Brings the window to the front when Sojourn is started a second time. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
