import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  App,
  BrowserWindowConstructorOptions,
  BrowserWindow as ElectronWindow,
  Protocol,
  Session,
  Shell,
  WebContents,
  WebRequest,
} from 'electron';
import { hear, tell } from './chromium-side.ts';
import { readClone } from './clone.ts';
import { choices } from './dialog.ts';
import { emitLoading } from './emit-loading.ts';
import { chooseInMenu } from './menu.ts';
import { refusal } from './notification.ts';
import { StandInPort } from './port.ts';
import { StandInPower } from './power-monitor.ts';
import { createSafeStorage } from './safe-storage.ts';
import type { FileAnswer, Question, ToMain } from './wire.ts';

// The few Electron APIs that electron/ uses, each with the type that Electron declares for it.
// Only events are plain emitters: Electron types each one by an overload of its own.

type FileHandler = Parameters<Protocol['handle']>[1];
type RequestListener = (
  details: { url: string },
  callback: (response: { cancel?: boolean }) => void,
) => void;

let quitting = false;
let handleFile: FileHandler = () => new Response(null, { status: 404 });
let beforeRequest: RequestListener = (_details, callback) => callback({});
let checkPermission: Parameters<Session['setPermissionCheckHandler']>[0] = null;
let requestPermission: Parameters<Session['setPermissionRequestHandler']>[0] = null;
let openWindow: Parameters<WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' });
let current: BrowserWindow | undefined;

class StandInApp extends EventEmitter {
  readonly isPackaged: App['isPackaged'] = true;
  readonly commandLine: Pick<App['commandLine'], 'appendSwitch' | 'hasSwitch'> = {
    appendSwitch() {},
    hasSwitch: (name) =>
      process.argv.some((given) => given === `--${name}` || given.startsWith(`--${name}=`)),
  };
  readonly enableSandbox: App['enableSandbox'] = () => {};
  readonly whenReady: App['whenReady'] = async () => {};
  readonly requestSingleInstanceLock: App['requestSingleInstanceLock'] = () =>
    process.env.SOJOURN_STAND_IN_SECOND !== '1';
  readonly setAppUserModelId: App['setAppUserModelId'] = () => {};
  readonly exit: App['exit'] = (code) => process.exit(code);
  readonly relaunch: App['relaunch'] = ({ args = process.argv.slice(1) } = {}) =>
    tell({ kind: 'relaunched', args });

  readonly quit: App['quit'] = () => {
    if (quitting) return;
    quitting = true;
    const event = cancellable();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) process.exit(0);
  };
}

export const app = new StandInApp();
export const ipcMain = new EventEmitter();
export const powerMonitor = new StandInPower();

export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged() {},
};

const webRequest = {
  onBeforeRequest(listener: unknown) {
    beforeRequest = listener as RequestListener;
  },
} satisfies Record<keyof Pick<WebRequest, 'onBeforeRequest'>, unknown>;

class StandInSession extends EventEmitter {
  readonly webRequest = webRequest;
  readonly protocol: Pick<Protocol, 'handle'> = {
    handle(_scheme, handler) {
      handleFile = handler;
    },
  };
  readonly setPermissionCheckHandler: Session['setPermissionCheckHandler'] = (handler) => {
    checkPermission = handler;
  };
  readonly setPermissionRequestHandler: Session['setPermissionRequestHandler'] = (handler) => {
    requestPermission = handler;
  };
  readonly setDevicePermissionHandler: Session['setDevicePermissionHandler'] = () => {};
  readonly setDisplayMediaRequestHandler: Session['setDisplayMediaRequestHandler'] = () => {};
  readonly clearCache: Session['clearCache'] = async () => {};
  readonly setSpellCheckerEnabled: Session['setSpellCheckerEnabled'] = () => {};
}

const sessions = new Map<string, StandInSession>();
export const session = {
  fromPartition(partition: string): StandInSession {
    const known = sessions.get(partition);
    if (known !== undefined) return known;
    const made = new StandInSession();
    sessions.set(partition, made);
    app.emit('session-created', made);
    return made;
  },
};

class StandInContents extends EventEmitter {
  readonly session: StandInSession;
  url = '';

  constructor(session: StandInSession) {
    super();
    this.session = session;
  }

  readonly setWindowOpenHandler: WebContents['setWindowOpenHandler'] = (handler) => {
    openWindow = handler;
  };
  readonly reloadIgnoringCache: WebContents['reloadIgnoringCache'] = () =>
    tell({ kind: 'load', url: this.url });
  /** The page's process is Chromium's, which ends it: what follows is told by `page-ended`. */
  readonly forcefullyCrashRenderer: WebContents['forcefullyCrashRenderer'] = () =>
    tell({ kind: 'end-page' });
  readonly getOSProcessId: WebContents['getOSProcessId'] = () => 0;
  readonly isDestroyed: WebContents['isDestroyed'] = () => false;
}

const ONLY_DISPLAY = { x: 0, y: 0, width: 1280, height: 800 };
export const screen = { getAllDisplays: () => [{ workArea: ONLY_DISPLAY }] };

export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInContents;

  constructor({ webPreferences = {} }: BrowserWindowConstructorOptions) {
    super();
    current = this;
    const { session: given, preload = '', ...preferences } = webPreferences;
    const own = given instanceof StandInSession ? given : session.fromPartition('');
    this.webContents = new StandInContents(own);
    app.emit('web-contents-created', {}, this.webContents);
    tell({
      kind: 'window',
      preload: readFileSync(preload, 'utf8'),
      preferences: { ...preferences },
    });
  }

  /** Settles as Electron's does: with the page once it is loaded, or with what kept it from loading. */
  readonly loadURL: ElectronWindow['loadURL'] = (url) => {
    this.webContents.url = url;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.webContents.once('did-finish-load', () => resolve());
    this.webContents.once('did-fail-load', () => reject(new Error(`It could not load ${url}.`)));
    // The engine's first picture; nothing is painted for anybody here.
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    tell({ kind: 'load', url });
    return promise;
  };
  readonly show: ElectronWindow['show'] = () => {};
  readonly focus: ElectronWindow['focus'] = () => {};
  readonly restore: ElectronWindow['restore'] = () => {};
  readonly isMinimized: ElectronWindow['isMinimized'] = () => false;
  readonly isMaximized: ElectronWindow['isMaximized'] = () => false;
  readonly maximize: ElectronWindow['maximize'] = () => {};
  readonly getNormalBounds: ElectronWindow['getNormalBounds'] = () => ONLY_DISPLAY;
}

/** A keyring, unless the test asks for a desktop without one. */
export const safeStorage = createSafeStorage(
  process.env.SOJOURN_STAND_IN_KEYCHAIN === 'none' ? 'basic_text' : 'gnome_libsecret',
);

export const shell: Pick<Shell, 'showItemInFolder'> = {
  showItemInFolder: (path) => tell({ kind: 'revealed', path }),
};

export { ClipboardItem, clipboard } from './clipboard.ts';
export { dialog } from './dialog.ts';
export { Menu } from './menu.ts';
export { Notification } from './notification.ts';

interface Cancellable {
  defaultPrevented: boolean;
  preventDefault(): void;
}

function cancellable(): Cancellable {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** Asks a handler the way Electron would, and gives what it said. */
async function answer(question: Question): Promise<boolean | FileAnswer> {
  switch (question.ask) {
    case 'file': {
      const response = await handleFile(new Request(question.url, { method: question.method }));
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      };
    }
    case 'may-request':
      return await new Promise((resolve) =>
        beforeRequest({ url: question.url }, ({ cancel }) => resolve(cancel !== true)),
      );
    case 'may-navigate': {
      // ElectronNavigationThrottle::WillStartRequest: what is refused is not asked again.
      const event = Object.assign(cancellable(), question);
      current?.webContents.emit('will-frame-navigate', event);
      if (event.defaultPrevented) return false;
      if (question.isMainFrame) current?.webContents.emit('will-navigate', event, question.url);
      return !event.defaultPrevented;
    }
    case 'may-open':
      return openWindow({ url: question.url } as never).action === 'allow';
    case 'may-use':
      return await mayUse(question.permission);
    case 'may-download': {
      const event = cancellable();
      current?.webContents.session.emit(
        'will-download',
        event,
        { getURL: () => question.url },
        current?.webContents,
      );
      return !event.defaultPrevented;
    }
    case 'may-unload': {
      // Only asked where the page's own beforeunload wants to stay; preventing that lets it go.
      const event = cancellable();
      current?.webContents.emit('will-prevent-unload', event);
      return event.defaultPrevented;
    }
  }
}

/**
 * As most interfaces do: the check is asked first, and where it refuses, the request (electron.d.ts,
 * setPermissionCheckHandler). Electron grants what no handler refuses.
 */
async function mayUse(permission: string): Promise<boolean> {
  const name = permission as never;
  const [origin, url] = ['app://sojourn', 'app://sojourn/'];
  const details = { isMainFrame: true, requestingUrl: url, securityOrigin: origin };
  if (checkPermission === null || checkPermission(null, name, origin, details)) return true;
  const ask = requestPermission;
  if (ask === null) return true;
  return await new Promise((resolve) => ask(null as never, name, resolve, details as never));
}

const ports = new Map<string, StandInPort>();

function openPort(id: string): StandInPort {
  const port = new StandInPort(id);
  ports.set(id, port);
  return port;
}

function connect({ channel, data, ports, origin, isTop }: ToMain & { kind: 'connect' }): void {
  const senderFrame = { origin, parent: isTop ? null : {} };
  const sender = current?.webContents;
  ipcMain.emit(channel, { ports: ports.map(openPort), sender, senderFrame }, readClone(data));
}

hear((message) => {
  switch (message.kind) {
    case 'question':
      void answer(message.question).then((said) =>
        tell({ kind: 'answer', id: message.id, answer: said }),
      );
      break;
    case 'connect':
      connect(message);
      break;
    case 'port':
      ports.get(message.port)?.receive(message.data, message.ports.map(openPort));
      break;
    case 'loading':
      emitLoading(current?.webContents, message.event, message.url);
      break;
    case 'port-closed':
      ports.get(message.port)?.disconnect();
      ports.delete(message.port);
      break;
    case 'power':
      powerMonitor.send(message.event);
      break;
    case 'person':
      powerMonitor.isScreenLocked = message.isScreenLocked;
      powerMonitor.idleSeconds = message.idleSeconds;
      break;
    case 'page-ended':
      current?.webContents.emit('render-process-gone', {}, { reason: message.reason, exitCode: 1 });
      break;
    case 'page-hangs':
      current?.webContents.emit('unresponsive');
      break;
    case 'menu-chosen':
      chooseInMenu(message.label);
      break;
    case 'folder-chosen':
      choices.folder(message.folder);
      break;
    case 'notifications':
      refusal.isOn = message.areRefused;
      break;
    case 'press':
      choices.pressed = message.button;
      break;
    case 'second-instance':
      app.emit('second-instance', {}, message.args, process.cwd(), message.additionalData);
      break;
    case 'close-window':
      current?.emit('close', {});
      current?.emit('closed');
      app.emit('window-all-closed');
      break;
  }
});
process.once('disconnect', () => process.exit(0));
