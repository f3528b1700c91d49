import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../backend/database/error-code.ts';

/** How the folder of a window begins: its browser's profile and the address to open. */
export const WINDOW_PREFIX = 'sojourn-window-';
const OWNER = 'host.pid';
/** A folder without a host is one that is being made, or whose host was killed in that moment. */
const MAKING_MS = 60_000;

/** Writes down which process a window's folder belongs to. */
export async function claimWindow(folder: string): Promise<void> {
  await writeFile(join(folder, OWNER), String(process.pid), { mode: 0o600, flag: 'wx' });
}

/**
 * Ends the browsers that killed hosts have left below `base`, and removes their profiles. A window whose
 * host lives is left alone, and so is what belongs to another user or cannot be removed now.
 */
export async function sweepWindows(base: string): Promise<void> {
  for (const name of await readdir(base).catch(() => [])) {
    if (!name.startsWith(WINDOW_PREFIX)) continue;
    const folder = join(base, name);
    try {
      if (!(await isLeft(folder))) continue;
      await endBrowser(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // A next start tries again.
    }
  }
}

async function isLeft(folder: string): Promise<boolean> {
  const { uid, mtimeMs } = await stat(folder);
  if (process.getuid !== undefined && uid !== process.getuid()) return false;
  const host = Number(await readFile(join(folder, OWNER), 'utf8').catch(() => ''));
  return host > 0 ? !isAlive(host) : Date.now() - mtimeMs > MAKING_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Told by the profile on its command line, which no other program names. */
async function endBrowser(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command='], {
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const line of stdout.split('\n')) {
    const [, pid] = /^\s*(\d+) /.exec(line) ?? [];
    if (pid !== undefined && line.includes(`--user-data-dir=${join(folder, 'profile')}`)) {
      endGroup(Number(pid));
    }
  }
}

/** A browser leads a group of its own; its children name the profile too and are in it. */
function endGroup(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // No leader of a group, or ended by then.
    }
  }
}
