import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserFlags } from './browser-flags.ts';
import { claimWindow, sweepWindows, WINDOW_PREFIX } from './sweep-windows.ts';

export interface OpenedBrowser {
  /** Settles when the browser has ended, with true when it ran long enough to have been seen. */
  readonly ended: Promise<boolean>;
  /** Ends the browser if it still runs and removes its profile. */
  close(): Promise<void>;
}

/** A browser that ends sooner than this showed no window. */
const SEEN_MS = 3_000;
const END_MS = 3_000;

/**
 * Opens the one-time address in an app window of an installed browser, with a fresh profile. What a
 * host that was killed has left behind goes first.
 * The address stands in a file of mode 0600 in a folder of mode 0700, never on the command line;
 * the file passes it on with `location.replace`, which keeps the Strict cookie that comes next.
 */
export async function openBrowser(
  program: string,
  address: URL,
  options: { headless?: boolean } = {},
): Promise<OpenedBrowser> {
  const base = await privateBase(program);
  await sweepWindows(base);
  const folder = await mkdtemp(join(base, WINDOW_PREFIX));
  await claimWindow(folder);
  const redirect = join(folder, 'open.html');
  await writeFile(redirect, redirectPage(address), { mode: 0o600, flag: 'wx' });
  const flags = browserFlags({
    profile: join(folder, 'profile'),
    port: Number(address.port),
    isRoot: process.getuid?.() === 0,
    ...options,
  });
  const began = performance.now();
  const browser = spawn(program, [...flags, `--app=${pathToFileURL(redirect).href}`], {
    stdio: 'ignore',
    // A group of its own: Ctrl-C in the terminal reaches the host, which then ends the browser.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<boolean>((resolve) => {
    browser.once('error', () => resolve(false));
    browser.once('exit', () => resolve(performance.now() - began > SEEN_MS));
  });
  return {
    ended,
    async close() {
      await end(browser, ended);
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function redirectPage(address: URL): string {
  // A URL's text holds no quote, backslash or angle bracket: they are escaped when it is made.
  return `<!doctype html><meta charset="utf-8"><title>Sojourn</title><script>location.replace('${address.href}')</script>\n`;
}

/** A browser from a snap cannot see the system's folder for temporary files, only its own. */
async function privateBase(program: string): Promise<string> {
  const target = await realpath(program).catch(() => program);
  const isSnap = target.includes('/snap/') || target.endsWith('/snap');
  return isSnap ? join(homedir(), 'snap', 'chromium', 'common') : tmpdir();
}

async function end(browser: ChildProcess, ended: Promise<boolean>): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  signal(browser.pid, 'SIGTERM');
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, END_MS, 'late').unref());
  if ((await Promise.race([ended, late])) === 'late') signal(browser.pid, 'SIGKILL');
  await ended;
}

/** To the whole group: the browser's own children must not stay behind. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch {
    // It ended in between.
  }
}
