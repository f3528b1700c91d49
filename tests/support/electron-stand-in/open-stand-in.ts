import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Frame, Page, Request, Route } from '@playwright/test';
import { type MainProcess, startMainProcess } from './main-process.ts';
import { BINDING, PRELOAD_WORLD, preloadScript } from './preload-world.ts';
import { watchLoading } from './watch-loading.ts';
import type { Question, ToChromium } from './wire.ts';

/** Where Chromium sees app://sojourn: Playwright can route no scheme of our own. */
const SEEN_ORIGIN = 'https://sojourn.invalid';
const APP_ORIGIN = 'app://sojourn';

/** Electron's names of permissions, each with what Chromium's own protocol calls it. */
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  'background-sync': ['background-sync'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  geolocation: ['geolocation'],
  'idle-detection': ['idle-detection'],
  'local-fonts': ['local-fonts'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  notifications: ['notifications'],
  'persistent-storage': ['persistent-storage'],
  'screen-wake-lock': ['screen-wake-lock'],
  'window-management': ['window-management'],
};

export interface StandIn {
  readonly page: Page;
  readonly main: MainProcess;
  /** Everything that main.ts said, in order. */
  readonly said: readonly ToChromium[];
  /** What the folder dialog answers from now on. */
  chooseFolder(folder: string | null): void;
  /** Closes the window as a person does, who presses `button` where it asks. True once it is closed. */
  askToClose(button?: number): Promise<boolean>;
  close(): Promise<void>;
}

/** Runs the built main.ts and preload.ts on real Chromium: its window becomes a page of `context`. */
export async function openStandIn(
  context: BrowserContext,
  args: readonly string[],
): Promise<StandIn> {
  const said: ToChromium[] = [];
  let chosen: string | null = null;
  let listener: (message: ToChromium) => void = () => {};
  const main = startMainProcess(args, (message) => {
    said.push(message);
    if (message.kind === 'choose-folder') main.tell({ kind: 'folder-chosen', folder: chosen });
    listener(message);
  });
  const page = await context.newPage();
  const loads = new Set<string>();
  await context.route('**/*', (route) => answerRoute(route, main, loads));
  context.on('page', (other) => {
    void main
      .ask({ ask: 'may-open', url: other.url() })
      .then((may) => (may ? undefined : other.close()));
  });
  const loaded = Promise.withResolvers<void>();
  const bridge = await createBridge(page, main);
  listener = (message) => {
    bridge.hear(message);
    if (message.kind !== 'load') return;
    const url = message.url.replace(APP_ORIGIN, SEEN_ORIGIN);
    loads.add(url);
    bridge
      .prepare()
      .then(() => page.goto(url))
      .then(
        () => loaded.resolve(),
        (error: unknown) => {
          main.tell({ kind: 'loading', event: 'did-fail-load', url: message.url });
          loaded.reject(error);
        },
      );
  };
  for (const message of [...said]) listener(message);
  let refused = () => {};
  page.on('dialog', (question) => {
    if (question.type() !== 'beforeunload') return void question.dismiss();
    void main.ask({ ask: 'may-unload' }).then(async (may) => {
      if (may) return await question.accept();
      await question.dismiss();
      refused();
    });
  });
  const askToClose = async (button = 1) => {
    main.tell({ kind: 'press', button });
    const stays = new Promise<boolean>((resolve) => {
      refused = () => resolve(false);
    });
    const goes = page.isClosed()
      ? Promise.resolve()
      : page.waitForEvent('close', { timeout: 0 }).catch(() => {});
    if (!page.isClosed()) await page.close({ runBeforeUnload: true });
    if (!(await Promise.race([stays, goes.then(() => true)]))) return false;
    main.tell({ kind: 'close-window' });
    return true;
  };
  const ended = main.ended.then(() => {
    throw new Error(`main.ts ended before its window loaded.\n${main.errors()}`);
  });
  await Promise.race([loaded.promise, ended]);
  ended.catch(() => {});
  return {
    page,
    main,
    said,
    chooseFolder(folder) {
      chosen = folder;
    },
    askToClose,
    async close() {
      await Promise.race([askToClose(), pause(10_000, undefined, { ref: false })]);
      const timer = setTimeout(() => main.kill(), 10_000);
      await main.ended;
      clearTimeout(timer);
    },
  };
}

/** Every request of Chromium goes past main.ts's handlers, as it would in Electron. */
async function answerRoute(route: Route, main: MainProcess, loads: Set<string>): Promise<void> {
  const request = route.request();
  const seen = request.url();
  const url = seen.replace(SEEN_ORIGIN, APP_ORIGIN);
  if (request.isNavigationRequest() && !loads.has(seen)) {
    const question = navigationQuestion(request, url);
    if (question !== null && !(await main.ask(question))) return route.abort('aborted');
  }
  if (!(await main.ask({ ask: 'may-request', url }))) return route.abort('blockedbyclient');
  if (!url.startsWith(`${APP_ORIGIN}/`)) return route.abort('namenotresolved');
  const { status, headers, body } = await main.readFile(url, request.method());
  await route.fulfill({ status, headers, body: Buffer.from(body) });
}

/** What Electron would ask main.ts before the page goes there; null for a reload, which stays. */
function navigationQuestion(request: Request, url: string): Question | null {
  let frame: Frame;
  try {
    frame = request.frame();
  } catch {
    // The first request of a window that is just being opened belongs to no frame yet.
    return { ask: 'may-open', url };
  }
  // What stands behind the "#" is no part of a request, and of no other page.
  if (request.url() === frame.url().split('#', 1)[0]) return null;
  return { ask: 'may-navigate', url, isMainFrame: frame.parentFrame() === null };
}

/** The preload in its own world, and the ports that it sends to the main process. */
async function createBridge(page: Page, main: MainProcess) {
  const cdp = await page.context().newCDPSession(page);
  const ports = new Map<string, number>();
  await cdp.send('Runtime.enable');
  await cdp.send('Page.enable');
  await watchLoading(cdp, (event, url) =>
    main.tell({ kind: 'loading', event, url: url.replace(SEEN_ORIGIN, APP_ORIGIN) }),
  );
  await cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: PRELOAD_WORLD });
  let preload: Promise<unknown> = Promise.resolve();
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== BINDING) return;
    const message = JSON.parse(payload);
    for (const port of message.ports) ports.set(port, executionContextId);
    if (message.kind !== 'connect') return main.tell(message);
    const origin = message.origin.replace(SEEN_ORIGIN, APP_ORIGIN);
    main.tell({ ...message, origin, isTop: true });
  });
  const closePorts = (world?: number) => {
    for (const [port, owner] of ports) {
      if (world !== undefined && owner !== world) continue;
      ports.delete(port);
      main.tell({ kind: 'port-closed', port });
    }
  };
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    closePorts(executionContextId),
  );
  cdp.on('Runtime.executionContextsCleared', () => closePorts());
  page.on('close', () => closePorts());
  return {
    /** Waits for the preload to be in place and asks about permissions, before the first page. */
    async prepare(): Promise<void> {
      await preload;
      await settlePermissions(cdp, main);
    },
    hear(message: ToChromium): void {
      if (message.kind === 'window') {
        preload = cdp.send('Page.addScriptToEvaluateOnNewDocument', {
          source: preloadScript(message.preload),
          worldName: PRELOAD_WORLD,
        });
      }
      if (message.kind !== 'port' && message.kind !== 'port-closed') return;
      const world = ports.get(message.port);
      if (world === undefined) return;
      const data = message.kind === 'port' ? message.data : null;
      cdp
        .send('Runtime.callFunctionOn', {
          functionDeclaration: 'function (port, data) { sojournFromMain(port, data); }',
          arguments: [{ value: message.port }, { value: data }],
          executionContextId: world,
        })
        // The page went away while the message was on its way.
        .catch(() => {});
    },
  };
}

/** Gives Chromium main.ts's own answers about permissions. */
async function settlePermissions(cdp: CDPSession, main: MainProcess): Promise<void> {
  for (const [permission, names] of Object.entries(PERMISSIONS)) {
    const may = await main.ask({ ask: 'may-use', permission });
    const setting = may ? 'granted' : 'denied';
    for (const name of names) {
      await cdp.send('Browser.setPermission', { permission: { name }, setting });
    }
  }
}
