/**
 * Opens the sample season in the built browser host and takes a picture of every screen, in both
 * themes: `node scripts/make-screenshots.ts [FOLDER] [WIDTHxHEIGHT]`; docs/screenshots at 1280x800
 * unless told. The build must be there (npm run build).
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { startBrowserHost } from '../tests/support/windows/browser-host-process.ts';

const [folder = join(import.meta.dirname, '..', 'docs', 'screenshots'), size = '1280x800'] =
  process.argv.slice(2);
const [width = 1280, height = 800] = size.split('x').map(Number);
/** Every screen with its further views, as their tabs are called. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  Season: [],
  Agenda: ['Renewals', "Dean's letter"],
  Documents: ['Matrix', 'Timeline', 'Immunizations'],
  Hosts: [],
  Rotations: ['Strategy', 'Letters'],
  Packets: [],
  Budget: [],
  Settings: [],
};

async function photograph(page: Page, theme: 'light' | 'dark'): Promise<void> {
  for (const [screen, views] of Object.entries(SCREENS)) {
    await page
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('button', { name: screen })
      .click();
    // Where a view was left open, the screen opens in it again.
    if (views.length > 0) await page.getByText(screen, { exact: true }).last().click();
    await picture(page, `${screen}-${theme}`);
    for (const view of views) {
      await page.getByText(view, { exact: true }).click();
      await picture(page, `${view}-${theme}`);
    }
  }
}

async function picture(page: Page, title: string): Promise<void> {
  await page.waitForTimeout(600);
  const name = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

const scratch = await mkdtemp(join(tmpdir(), 'sojourn-pictures-'));
const host = startBrowserHost(['--vault', join(scratch, 'vault')]);
const browser = await chromium.launch({
  executablePath: process.env['SOJOURN_CHROMIUM'] ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  page.on('response', (r) => r.status() >= 400 && console.error(r.status(), r.url()));
  page.on('pageerror', (error) => console.error(error.message));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.goto((await host.nextAddress()).href);
  await page.getByRole('button', { name: 'Open the sample season' }).waitFor();
  await page.screenshot({ path: join(folder, 'welcome-light.png') });
  await page.getByRole('button', { name: 'Open the sample season' }).click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 60_000 });
  await photograph(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await photograph(page, 'dark');
} finally {
  await browser.close();
  await host.end();
  await rm(scratch, { recursive: true, force: true });
}
