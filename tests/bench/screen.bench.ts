import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { fillLargeVault, type Size } from '../support/fill-large-vault.ts';
import { startBrowserHost } from '../support/windows/browser-host-process.ts';
import { PASSPHRASE } from './lib/bench-app.ts';
import { TODAY } from './lib/large-season.ts';
import { type Bench, median } from './lib/peers.ts';
import { PLACES, timeOpening } from './lib/time-opening.ts';

const PRESSES = 15;
const SIZES: Readonly<Record<string, Size>> = {
  'a season of 6 rotations and 40 documents': { rotations: 6, documents: 40 },
  'a season of 200 rotations and 500 documents': { rotations: 200, documents: 500 },
};

/** What every screen is opened with. */
const LARGE: Size = { rotations: 200, documents: 200 };
const OPENINGS = 5;

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 60_000 });
}

async function openTimeline(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: 'Documents' })
    .click({ timeout: 60_000 });
  await page.getByText('Timeline', { exact: true }).click();
  await page
    .getByRole('button', { name: /^Host 0\s/ })
    .first()
    .focus({ timeout: 60_000 });
}

/** Milliseconds from the press of a key to the frame after the next: what it changed is painted then. */
async function timePress(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<number>();
    Object.assign(window, { painted: promise });
    const began = (event: KeyboardEvent) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve(performance.now() - event.timeStamp)),
      );
    window.addEventListener('keydown', began, { capture: true, once: true });
  });
  await page.keyboard.press(key);
  return await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** The app on a vault of that size, unlocked in a real Chromium. */
async function withApp<T>(
  folder: string,
  size: Size,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  await fillLargeVault(folder, PASSPHRASE, size);
  const host = startBrowserHost(['--vault', folder, '--today', TODAY]);
  const browser = await chromium.launch({
    executablePath: process.env['SOJOURN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto((await host.nextAddress()).href);
    await unlock(page);
    return await work(page);
  } finally {
    await browser.close();
    await host.end();
  }
}

async function timeMoves(page: Page): Promise<number> {
  await openTimeline(page);
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press++) times.push(await timePress(page, 'ArrowRight'));
  return median(times);
}

/** Every screen in turn, several times over: the median of each. */
async function timeScreens(page: Page): Promise<Map<string, number>> {
  const times = new Map(PLACES.map(({ label }) => [label, [] as number[]]));
  for (let round = 0; round < OPENINGS; round++) {
    for (const place of PLACES) times.get(place.label)?.push(await timeOpening(page, place));
  }
  return new Map([...times].map(([label, all]) => [label, median(all)]));
}

/**
 * An edit until it is on the screen: a rotation moved by a day on the timeline, every verdict judged
 * anew in the page, in a real Chromium. And every screen from the click to what it shows.
 */
export async function run(): Promise<Bench> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-bench-'));
  try {
    const rows: { label: string; value: string }[] = [];
    const figures: Record<string, number> = {};
    for (const [label, size] of Object.entries(SIZES)) {
      const ms = await withApp(join(scratch, `vault-${size.rotations}`), size, timeMoves);
      rows.push({ label: `${label}: moved and painted`, value: `${ms.toFixed(0)} ms` });
      figures[`moveMs${size.rotations}`] = ms;
    }
    const opened = await withApp(join(scratch, 'vault-screens'), LARGE, timeScreens);
    for (const [label, ms] of opened) {
      rows.push({
        label: `${label}, with 200 rotations and 200 documents`,
        value: `${ms.toFixed(0)} ms`,
      });
    }
    return { rows, json: { screen: { ...figures, openMs: Object.fromEntries(opened) } } };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
