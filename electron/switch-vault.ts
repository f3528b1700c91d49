import type { App, BrowserWindow } from 'electron';
import { argumentsForVault } from './arguments.ts';

/**
 * Answers how another vault is opened in place of this one: the app ends, which locks this one and lets
 * nothing of it go along, and starts anew. Who keeps the window open because of work under way has changed
 * their mind.
 */
export function vaultSwitch(
  app: Pick<App, 'on' | 'quit' | 'relaunch'>,
  { webContents }: Pick<BrowserWindow, 'webContents'>,
  args: readonly string[] = process.argv.slice(1),
  appImage: string | undefined = process.env['APPIMAGE'],
): (folder: string) => void {
  let next: string | undefined;
  webContents.on('will-prevent-unload', (event) => {
    // Who asks the person hears of it after this.
    setImmediate(() => {
      if (!event.defaultPrevented) next = undefined;
    });
  });
  app.on('will-quit', () => {
    if (next === undefined) return;
    // The program inside an AppImage goes away with it.
    const execPath = appImage === undefined ? {} : { execPath: appImage };
    app.relaunch({ args: argumentsForVault(args, next), ...execPath });
  });
  return (folder) => {
    next = folder;
    app.quit();
  };
}
