import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session as sessions,
  shell,
} from 'electron';
import { createBackend } from '../src/backend/backend.ts';
import { APP_VERSION } from '../src/backend/installed/app-version.ts';
import {
  keychainFolder,
  logFolder,
  recentVaultsFile,
  sampleFolder,
  windowPlaceFile,
} from '../src/backend/installed/default-folder.ts';
import { recentVaults } from '../src/backend/installed/recent-vaults.ts';
import { calibrateDerivation } from '../src/backend/keys/calibrate-derivation.ts';
import { noteUncaught } from '../src/backend/logs/note-uncaught.ts';
import { createPageAnswers } from '../src/backend/window/answer-page.ts';
import { declareAppScheme, serveAppScheme } from './app-protocol.ts';
import { type DesktopArguments, readArguments } from './arguments.ts';
import { systemClipboard } from './clipboard.ts';
import { offerContextMenu } from './context-menu.ts';
import { chooseFolder } from './dialogs.ts';
import { hardenContents, hardenProcess, hardenSession } from './hardening.ts';
import { systemKeychain } from './keychain.ts';
import { lockWhenAway } from './lock-when-away.ts';
import { remindOnDesktop } from './notifications.ts';
import { openedFiles } from './opened-file.ts';
import { refusalOfSwitches } from './refuse-switches.ts';
import type { SecondStart } from './second-start.ts';
import { serveCalls } from './serve-calls.ts';
import { showMenu } from './show-menu.ts';
import { tendPage } from './tend-page.ts';
import { bringToFront, showPage, windowOptions } from './window.ts';
import { keepWindowPlace, readWindowPlace } from './window-place.ts';

const PAGE_ENDS =
  'The page ended several times within a minute. The vault is locked and nothing is lost. Start Sojourn again.';

// On macOS a file that is opened is told, also before the app is ready.
let onOpened = () => {};
const opened = openedFiles(() => onOpened());
app.on('open-file', (event, path) => {
  event.preventDefault();
  opened.offer(path);
});

/** Data folder, then backend, then window: the whole desktop app, in that order. */
async function start({ vault, today, opens }: DesktopArguments): Promise<void> {
  await app.whenReady();
  // No "persist:" and no cache: what the page shows is never written to disk.
  const session = sessions.fromPartition('sojourn', { cache: false });
  serveAppScheme(
    session.protocol,
    await createPageAnswers(join(import.meta.dirname, '..', 'renderer'), 'electron'),
  );
  const preload = join(import.meta.dirname, '..', 'preload', 'preload.cjs');
  const place = readWindowPlace(windowPlaceFile(), screen.getAllDisplays());
  const window = new BrowserWindow(windowOptions(session, preload, app.isPackaged, place?.bounds));
  // Maximizing shows the window, so not before it has something to show.
  if (place?.isMaximized === true) window.once('ready-to-show', () => window.maximize());
  keepWindowPlace(window, windowPlaceFile());

  const backend = await createBackend({
    folder: vault,
    sampleFolder: sampleFolder(vault),
    window: 'electron',
    version: APP_VERSION,
    today,
    chooseFolder: () => chooseFolder(dialog, window),
    reveal: (path) => shell.showItemInFolder(path),
    clipboard: systemClipboard(clipboard, ClipboardItem),
    startAnew: () => beginAnew(),
    opened: opened.waiting,
    logs: logFolder(),
    calibrate: calibrateDerivation,
    keychain: { keychain: systemKeychain(safeStorage), folder: keychainFolder() },
  });
  noteUncaught(backend.context.log);
  const { session: vaultSession } = backend.context;
  const lock = () => vaultSession.lock();
  const beginAnew = tendPage(window.webContents, {
    // A second lock would end the backup that the first one began.
    lock: () => vaultSession.isOpen() && lock(),
    giveUp: () => {
      dialog.showErrorBox('Sojourn cannot show its page', PAGE_ENDS);
      app.quit();
    },
  });
  serveCalls(ipcMain, window.webContents, backend);
  lockWhenAway(powerMonitor, vaultSession);
  remindOnDesktop(Notification, backend.context, () => bringToFront(window));
  offerContextMenu(window.webContents, Menu);
  const { context } = backend;
  const recent = recentVaults(recentVaultsFile());
  showMenu({ app, menus: Menu, dialog, window, context, recent, opened });
  onOpened = () => context.commands.send('open-file');
  if (opens !== undefined) opened.offer(opens);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void backend.close().finally(() => app.exit(0));
  });
  await showPage(window, dialog);
}

// The name under which Windows shows notifications; the installer's own (electron-builder.yml).
app.setAppUserModelId('org.sojourn.app');
declareAppScheme(protocol);
hardenProcess(app);
// Whichever session is made, by whatever: ours, and the default one that nothing of ours uses.
app.on('session-created', hardenSession);
app.on('web-contents-created', (_event, contents) => hardenContents(contents));
const given = readArguments(process.argv.slice(1));
const refusal = refusalOfSwitches(app, given.isUnsandboxedAllowed);
const second: SecondStart = {
  vault: given.isNamed ? given.vault : null,
  file: given.opens ?? null,
};
if (refusal !== undefined) {
  void app.whenReady().then(() => endWith('Sojourn was not started', refusal));
} else if (app.requestSingleInstanceLock({ ...second })) {
  start(given).catch((error: unknown) =>
    endWith('Sojourn could not start', error instanceof Error ? error.message : ''),
  );
} else {
  app.quit();
}

function endWith(title: string, sentence: string): void {
  dialog.showErrorBox(title, sentence);
  app.exit(1);
}
