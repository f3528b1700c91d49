import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { change } from '../../src/backend/database/change.ts';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { saveDocument } from '../../src/backend/rows/document-store.ts';
import { saveHost } from '../../src/backend/rows/host-store.ts';
import { saveRotation } from '../../src/backend/rows/rotation-store.ts';
import { saveVersion } from '../../src/backend/rows/version-store.ts';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { startBrowserHost } from '../support/windows/browser-host-process.ts';
import { PASSPHRASE } from './lib/bench-app.ts';
import { makeLargeSeason, TODAY } from './lib/large-season.ts';
import { type Bench, median } from './lib/peers.ts';

const PRESSES = 15;
/** One page of nothing much, so that versions have a file behind them. */
const FILE = new TextEncoder().encode('a file of the benchmark');

/** Of the large season, as much as is asked for; a person's own is like the small one. */
interface Size {
  readonly rotations: number;
  readonly documents: number;
}

const SIZES: Readonly<Record<string, Size>> = {
  'a season of 6 rotations and 40 documents': { rotations: 6, documents: 40 },
  'a season of 200 rotations and 500 documents': { rotations: 200, documents: 500 },
};

async function fillVault(folder: string, size: Size): Promise<void> {
  const season = makeLargeSeason();
  const rotations = season.rotations.slice(0, size.rotations);
  const { vault } = await createVault(folder, { passphrase: PASSPHRASE });
  change(vault.db, 'Filled', TODAY, (db) => {
    const sha256 = putBlob(db, FILE);
    for (const host of season.hosts) {
      if (rotations.some((rotation) => rotation.host === host.id)) saveHost(db, host);
    }
    for (const rotation of rotations) saveRotation(db, rotation);
    for (const { versions, ...document } of season.documents.slice(0, size.documents)) {
      saveDocument(db, document);
      for (const version of versions) saveVersion(db, { ...version, sha256 });
    }
  });
  vault.close();
}

async function openTimeline(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
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

async function measure(folder: string, size: Size): Promise<number> {
  await fillVault(folder, size);
  const host = startBrowserHost(['--vault', folder, '--today', TODAY]);
  const browser = await chromium.launch({
    executablePath: process.env['SOJOURN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto((await host.nextAddress()).href);
    await openTimeline(page);
    const times: number[] = [];
    for (let press = 0; press < PRESSES; press++) times.push(await timePress(page, 'ArrowRight'));
    return median(times);
  } finally {
    await browser.close();
    await host.end();
  }
}

/**
 * An edit until it is on the screen: a rotation moved by a day on the timeline, every verdict judged
 * anew in the page, in a real Chromium.
 */
export async function run(): Promise<Bench> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-bench-'));
  try {
    const rows: { label: string; value: string }[] = [];
    const figures: Record<string, number> = {};
    for (const [label, size] of Object.entries(SIZES)) {
      const ms = await measure(join(scratch, `vault-${size.rotations}`), size);
      rows.push({ label: `${label}: moved and painted`, value: `${ms.toFixed(0)} ms` });
      figures[`moveMs${size.rotations}`] = ms;
    }
    return { rows, json: { screen: figures } };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
