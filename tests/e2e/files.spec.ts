import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

const CV = join(import.meta.dirname, '../../resources/sample/documents/cv-2026-12.pdf');
const MEGABYTE = 1024 * 1024;

/** A real PDF of 20 MB: a comment of noise before the end, which nothing makes smaller. */
function largePdf(): Buffer {
  const noise = Buffer.from(randomBytes(10 * MEGABYTE).toString('hex'));
  return Buffer.concat([readFileSync(CV), Buffer.from('\n%'), noise, Buffer.from('\n%%EOF\n')]);
}

test('a file of 20 MB goes in, a backup that holds it comes out, and one is rehearsed', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await app.dropFiles(page.locator('body'), [{ name: 'large.pdf', bytes: largePdf() }]);
  await expect(page.getByText(/1 added|1 refused/).first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('1 added').first()).toBeVisible();

  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  const [backup] = await app.saved(() => page.getByRole('button', { name: 'Save backup' }).click());
  expect(backup?.bytes.length).toBeGreaterThan(20 * MEGABYTE);
  expect(backup?.bytes.includes('large.pdf')).toBe(false);

  const own = page.getByRole('region', { name: 'Automatic backups' });
  await expect(own.getByText('That is no second disk')).toBeVisible();
  await own.getByRole('button', { name: 'Back up now' }).click();
  await expect(own.getByText('verified when it was made')).toBeVisible({ timeout: 60_000 });
  await own.getByRole('button', { name: 'Rehearse a restore' }).click();
  await expect(own.getByText(/Restored aside: \d+ files, every hash compared/)).toBeVisible({
    timeout: 60_000,
  });
});
