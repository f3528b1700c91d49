import type { App, BrowserWindow, Dialog, Menu } from 'electron';
import type { RecentVaults } from '../src/backend/installed/recent-vaults.ts';
import type { AppContext } from '../src/backend/session/context.ts';
import { chooseNewVault, chooseVault } from './dialogs.ts';
import { menuTemplate } from './menu.ts';
import type { OpenedFiles } from './opened-file.ts';
import { mayOpenOther, otherFile, otherVault } from './second-start.ts';
import { vaultSwitch } from './switch-vault.ts';
import { bringToFront } from './window.ts';

export interface MenuParts {
  readonly app: Pick<App, 'on' | 'quit' | 'relaunch'>;
  readonly menus: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly dialog: Pick<Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog'>;
  readonly window: BrowserWindow;
  readonly context: AppContext;
  readonly recent: RecentVaults;
  readonly opened: Pick<OpenedFiles, 'offer'>;
}

/** Shows the menu, keeps its list of recent vaults, and opens another vault where a second start asks for one. */
export function showMenu({ app, menus, dialog, window, context, recent, opened }: MenuParts): void {
  const switchTo = vaultSwitch(app, window);
  const switchWhereChosen = (choice: Promise<string | null>) =>
    void choice.then((folder) => {
      if (folder !== null && folder !== context.place.folder()) switchTo(folder);
    });
  const show = () => {
    const template = menuTemplate(
      process.platform,
      {
        lock: () => context.session.lock(),
        ask: (command) => context.commands.send(command),
        openVault: () => switchWhereChosen(chooseVault(dialog, window)),
        newVault: () => switchWhereChosen(chooseNewVault(dialog, window)),
        switchTo,
        forgetRecent() {
          recent.forget();
          show();
        },
      },
      recent.list().filter((folder) => folder !== context.place.folder()),
    );
    menus.setApplicationMenu(menus.buildFromTemplate(template));
  };
  let wasOpen = false;
  context.session.watch(() => {
    const isOpen = context.session.isOpen();
    if (isOpen && !wasOpen && !context.place.isSample()) recent.note(context.place.folder());
    wasOpen = isOpen;
  });
  show();
  app.on('second-instance', (_event, _args, _folder, given) => {
    bringToFront(window);
    const file = otherFile(given);
    if (file !== undefined) opened.offer(file);
    const other = otherVault(given, context.place.folder());
    if (other === undefined) return;
    void mayOpenOther(dialog, window, context.place.folder(), other).then(
      (may) => may && switchTo(other),
    );
  });
}
