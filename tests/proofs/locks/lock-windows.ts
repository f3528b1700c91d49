import { chromium, type Page } from '@playwright/test';
import { openStandIn } from '../../support/electron-stand-in/open-stand-in.ts';

/** What the window hears at once on every system. */
const TRIGGER = 'suspend';

export interface LockedWindow {
  /** Milliseconds from a trigger of the system until the new page asks for the passphrase. */
  readonly took: readonly number[];
  /** Of the canaries, how many the heap of the page held while it was open, and after the last lock. */
  readonly open: number;
  readonly locked: number;
}

/** Locks the desktop window over the stand-in again and again, and looks at what its page keeps. */
export async function lockWindows(
  folder: string,
  passphrase: string,
  canaries: readonly string[],
  times: number,
): Promise<LockedWindow> {
  const executablePath = process.env['SOJOURN_CHROMIUM'] ?? '/usr/bin/chromium';
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const standIn = await openStandIn(await browser.newContext(), ['--vault', folder]);
  const { page, main } = standIn;
  const field = page.getByLabel('Passphrase', { exact: true });
  const took: number[] = [];
  let open = 0;
  for (let round = 0; round < times; round += 1) {
    await field.fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    if (round === times - 1) {
      for (const name of ['Documents', 'Hosts', 'Rotations', 'Budget']) {
        await page.getByRole('button', { name, exact: true }).first().click();
        await page.waitForTimeout(500);
      }
      open = await countInHeap(page, canaries);
    }
    const before = performance.now();
    main.tell({ kind: 'power', event: TRIGGER });
    await field.waitFor();
    took.push(performance.now() - before);
  }
  const locked = await countInHeap(page, canaries);
  await standIn.close();
  await browser.close();
  return { took, open, locked };
}

async function countInHeap(page: Page, canaries: readonly string[]): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const pieces: string[] = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', {});
  await cdp.detach();
  const heap = pieces.join('');
  return canaries.filter((canary) => heap.includes(canary)).length;
}
