import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { startBrowserHost } from '../support/windows/browser-host-process.ts';
import { PASSPHRASE } from './lib/bench-app.ts';
import { type Bench, median, RUNS, ratio } from './lib/peers.ts';

async function launchChromium() {
  return await chromium.launch({
    executablePath: process.env['SOJOURN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** Chromium from nothing to an empty page. */
async function timeBlank(): Promise<number> {
  const began = performance.now();
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto('about:blank');
  const ms = performance.now() - began;
  await browser.close();
  return ms;
}

/** The app from nothing to a passphrase that can be typed: its process, its window, its page. */
async function timeUnlockPage(folder: string): Promise<number> {
  const began = performance.now();
  const host = startBrowserHost(['--vault', folder]);
  const starting = launchChromium();
  const address = await host.nextAddress();
  const browser = await starting;
  const page = await browser.newPage();
  await page.goto(address.href, { waitUntil: 'commit' });
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  const ms = performance.now() - began;
  await browser.close();
  await host.end();
  return ms;
}

/** The unlock page beside an empty window of the same browser; the two in turn. */
export async function run(): Promise<Bench> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-bench-'));
  try {
    const folder = join(scratch, 'vault');
    (await createVault(folder, { passphrase: PASSPHRASE })).vault.close();
    await timeUnlockPage(folder);
    const blank: number[] = [];
    const ours: number[] = [];
    for (let turn = 0; turn < RUNS; turn++) {
      blank.push(await timeBlank());
      ours.push(await timeUnlockPage(folder));
    }
    const vsBlankChromium = ratio(ours, blank);
    const ms = Math.round(median(ours));
    return {
      rows: [
        { label: 'an empty Chromium window', value: `${median(blank).toFixed(0)} ms` },
        { label: 'unlock page, ready to type', value: `${ms} ms (${vsBlankChromium} x)` },
      ],
      json: { start: { vsBlankChromium, ms } },
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
