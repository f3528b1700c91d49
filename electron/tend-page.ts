import type { Session, WebContents } from 'electron';
import { beginAnew } from './begin-anew.ts';

/** More ends than these within a minute are no accident: the page would only end again. */
const MOST_ENDS = 3;
const WITHIN_MS = 60_000;

type Page = Pick<
  WebContents,
  'forcefullyCrashRenderer' | 'getOSProcessId' | 'isDestroyed' | 'on' | 'reloadIgnoringCache'
> & { readonly session: Pick<Session, 'clearCache'> };

/** What happens to the vault, and to the app where its page cannot be kept alive. */
export interface PageEnds {
  lock(): void;
  giveUp(): void;
}

/**
 * A page that ended or hangs would leave a dead window over an open vault: the vault is locked and the page
 * begins anew. Answers how to begin it anew on purpose.
 */
export function tendPage(
  page: Page,
  { lock, giveUp }: PageEnds,
  platform: NodeJS.Platform = process.platform,
): () => void {
  const ends: number[] = [];
  let isOurs = false;
  page.on('render-process-gone', () => {
    // Ended by ourselves, and on its way back.
    if (isOurs) {
      isOurs = false;
      return;
    }
    lock();
    if (page.isDestroyed()) return;
    const now = performance.now();
    ends.push(now);
    if (ends.filter((at) => now - at < WITHIN_MS).length > MOST_ENDS) return giveUp();
    page.reloadIgnoringCache();
  });
  page.on('unresponsive', () => {
    lock();
    end(page, platform);
  });
  return () => {
    isOurs = platform !== 'linux';
    beginAnew(page, platform);
  };
}

/** Ends a page that does not answer; on Linux by the one signal that leaves no core, which is its memory in a file. */
function end(page: Page, platform: NodeJS.Platform): void {
  const id = page.getOSProcessId();
  if (platform === 'linux' && id > 0) process.kill(id, 'SIGKILL');
  else page.forcefullyCrashRenderer();
}
