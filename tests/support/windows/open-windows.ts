import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type Browser, type Page } from '@playwright/test';
import { openStandIn } from '../electron-stand-in/open-stand-in.ts';
import { startBrowserHost } from './browser-host-process.ts';
import { type OpenedWindow, startArguments, type WindowStart } from './opened-window.ts';
import { watchPage } from './watch-page.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Nobody answers there: whoever asks is refused at once. */
const REFUSING_PROXY = 'http://127.0.0.1:1';

/** The windows that the same specs run in; the names are Playwright's project names. */
export const WINDOWS = ['browser host', 'Electron stand-in', 'Electron'] as const;
export type WindowName = (typeof WINDOWS)[number];

/** The Electron program where its runtime is installed. */
export function findElectron(): string | undefined {
  const folder = join(ROOT, 'node_modules', 'electron');
  if (!existsSync(join(folder, 'path.txt'))) return undefined;
  const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
  return existsSync(program) ? program : undefined;
}

/** Opens the app in the named window, on the vault folder of the test. */
export async function openWindow(
  name: WindowName,
  browser: Browser,
  start: WindowStart,
): Promise<OpenedWindow> {
  if (name === 'browser host') return await openBrowserHost(browser, start);
  if (name === 'Electron stand-in') return await openElectronStandIn(browser, start);
  return await openElectron(start);
}

/** True for what the app itself serves, and for what the page holds in memory. */
function isOf(origin: string, url: string): boolean {
  return (
    url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:')
  );
}

async function openBrowserHost(browser: Browser, start: WindowStart): Promise<OpenedWindow> {
  const host = startBrowserHost(startArguments(start));
  const address = await host.nextAddress();
  const context = await browser.newContext({
    proxy: { server: REFUSING_PROXY, bypass: address.host },
    viewport: { width: 1280, height: 800 },
  });
  const watch = watchPage(context, (url) => isOf(address.origin, url));
  const page = await context.newPage();
  await page.goto(address.href);
  await page.waitForURL(`${address.origin}/`);
  return {
    page,
    watch,
    origin: `${address.origin}/`,
    async chooseFolder() {},
    // A browser is never asked for the right to show any.
    notified: () => [],
    keepOpen: () => keepPage(page),
    async close() {
      await context.close();
      await host.end();
    },
  };
}

async function openElectronStandIn(browser: Browser, start: WindowStart): Promise<OpenedWindow> {
  const context = await browser.newContext({
    proxy: { server: REFUSING_PROXY },
    viewport: { width: 1280, height: 800 },
  });
  const watch = watchPage(context, (url) => isOf('https://sojourn.invalid', url));
  const standIn = await openStandIn(context, startArguments(start));
  return {
    page: standIn.page,
    watch,
    origin: 'https://sojourn.invalid/',
    async chooseFolder(folder) {
      standIn.chooseFolder(folder);
    },
    notified: () => standIn.said.filter((message) => message.kind === 'notified'),
    keepOpen: async () => !(await standIn.askToClose(0)),
    desktop: {
      chooseInMenu: async (label) => void standIn.main.tell({ kind: 'menu-chosen', label }),
      openFile: async (path) =>
        void standIn.main.tell({
          kind: 'second-instance',
          args: [path],
          additionalData: { vault: null, file: path },
        }),
      revealed: async () =>
        standIn.said.flatMap((message) => (message.kind === 'revealed' ? [message.path] : [])),
      endPage: async () => void standIn.main.tell({ kind: 'page-ended', reason: 'crashed' }),
      async reload() {
        const sent = () =>
          standIn.said.flatMap((message) => (message.kind === 'emitted' ? [message.event] : []));
        const untilLoaded = async (before: number) => {
          while (!sent().slice(before).includes('did-stop-loading')) await pause(20);
          return sent().slice(before);
        };
        const { length } = await untilLoaded(0);
        await standIn.page.reload();
        return await untilLoaded(length);
      },
    },
    async close() {
      await standIn.close();
      await context.close();
    },
  };
}

async function openElectron(start: WindowStart): Promise<OpenedWindow> {
  const executablePath = findElectron();
  if (executablePath === undefined) throw new Error("Electron's runtime is not installed.");
  const root = process.getuid?.() === 0 ? ['--no-sandbox', '--allow-unsandboxed'] : [];
  const electron = await _electron.launch({
    executablePath,
    args: [...root, ROOT, ...startArguments(start)],
  });
  const watch = watchPage(electron.context(), (url) => isOf('app://sojourn', url));
  const page = await electron.firstWindow();
  await page.waitForLoadState();
  return {
    page,
    watch,
    origin: 'app://sojourn/',
    async chooseFolder(folder) {
      await electron.evaluate(({ dialog, shell }, chosen) => {
        const revealed: string[] = [];
        Object.assign(shell, {
          revealed,
          showItemInFolder: (path: string) => void revealed.push(path),
        });
        dialog.showOpenDialog = async () => ({
          canceled: chosen === null,
          filePaths: chosen === null ? [] : [chosen],
        });
      }, folder);
    },
    notified: () => undefined,
    async keepOpen() {
      await electron.evaluate(({ dialog }) => {
        dialog.showMessageBoxSync = () => 0;
      });
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      return !page.isClosed();
    },
    desktop: {
      chooseInMenu: (label) =>
        electron.evaluate(({ Menu }, wanted) => {
          const all = (menu: Electron.Menu): Electron.MenuItem[] =>
            menu.items.flatMap((item) => [item, ...(item.submenu ? all(item.submenu) : [])]);
          const menu = Menu.getApplicationMenu();
          const found = menu ? all(menu).find((item) => item.label === wanted) : undefined;
          if (found === undefined) throw new Error(`The menu has no entry "${wanted}".`);
          found.click();
        }, label),
      openFile: (path) =>
        electron.evaluate(({ app }, file) => {
          app.emit('second-instance', {}, [file], '', { vault: null, file });
        }, path),
      revealed: () =>
        electron.evaluate(({ shell }): string[] => Reflect.get(shell, 'revealed') ?? []),
      endPage: () =>
        electron.evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) {
            window.webContents.forcefullyCrashRenderer();
          }
        }),
      reload: () =>
        electron.evaluate(async ({ BrowserWindow }) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          const sent: string[] = [];
          if (contents === undefined) return sent;
          const note = (name: string) => () => void sent.push(name);
          contents.once('did-start-loading', note('did-start-loading'));
          contents.once('did-start-navigation', note('did-start-navigation'));
          contents.once('did-frame-navigate', note('did-frame-navigate'));
          contents.once('did-navigate', note('did-navigate'));
          contents.once('dom-ready', note('dom-ready'));
          contents.once('did-frame-finish-load', note('did-frame-finish-load'));
          contents.once('did-finish-load', note('did-finish-load'));
          await new Promise<void>((resolve) => {
            contents.once('did-stop-loading', () => {
              sent.push('did-stop-loading');
              resolve();
            });
            contents.reload();
          });
          return sent;
        }),
    },
    close: () => electron.close(),
  };
}

/** Closes a browser's page as a person does, who stays where the browser asks. True where it asked. */
async function keepPage(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog').then(async (question) => {
    await question.dismiss();
    return question.type() === 'beforeunload';
  });
  const closed = page.waitForEvent('close', { timeout: 0 }).then(() => false);
  await page.close({ runBeforeUnload: true });
  return await Promise.race([asked, closed]);
}
