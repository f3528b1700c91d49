import type { Session, WebContents } from 'electron';

type Page = Pick<WebContents, 'forcefullyCrashRenderer' | 'reloadIgnoringCache'> & {
  readonly session: Pick<Session, 'clearCache'>;
};

/**
 * Begins the page anew after a lock: what its scripts held of the vault goes with them. Where that is safe its
 * process ends first, and all of its memory with it: not on Linux, where a process that is ended by force may
 * leave a core, which is its memory in a file.
 */
export function beginAnew(page: Page, platform: NodeJS.Platform = process.platform): void {
  if (platform !== 'linux') page.forcefullyCrashRenderer();
  page.reloadIgnoringCache();
  page.session.clearCache().catch(() => {
    // The session keeps nothing on disk: this is for what it keeps in memory.
  });
}
