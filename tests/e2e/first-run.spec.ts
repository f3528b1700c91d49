import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, expect, openSeason, seasonTest, test } from './app-fixture.ts';

const SAMPLES = join(import.meta.dirname, '../../resources/sample/documents');
const PASSPHRASE = 'seven quiet rivers';

test.use({ today: '2027-01-12' });

test('from nothing to a packet: who you are, documents, a host with dates, what is missing', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Create my vault' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Create my vault' }).click();
  await page.getByLabel('I have kept the recovery code').check({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('Given names, as in the passport').fill('Łukasz');
  await page.getByLabel('Family name, as in the passport').fill('Nguyễn Şahin');
  await page.getByRole('button', { name: 'Continue' }).click();

  const files = ['transcript.pdf', 'deans-letter.pdf', 'passport.jpg', 'cv-2026-12.pdf'];
  await app.dropFiles(page.locator('body'), [
    ...files.map((name) => join(SAMPLES, name)),
    { name: 'broken.pdf', bytes: Buffer.from('%PDF-1.7 and nothing after it') },
  ]);
  const added = page.getByRole('list', { name: 'Documents added' });
  await expect(added.getByRole('listitem')).toHaveCount(files.length, { timeout: 60_000 });
  await expect(page.getByText('broken.pdf').first()).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('combobox', { name: 'Host' }).click();
  await page.getByRole('option', { name: /Yale/ }).first().click();
  await page.getByRole('textbox', { name: 'First day' }).fill('2 Aug 2027');
  await page.getByRole('textbox', { name: 'Last day' }).fill('27 Aug 2027');
  await page.getByRole('textbox', { name: 'Last day' }).blur();
  await page.getByRole('button', { name: /^Add/ }).first().click();
  await expect(page.getByRole('list', { name: 'Rotations' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByText(/You need these \d+; \d+ are here\./)).toBeVisible();
  await page.getByRole('button', { name: 'Build packet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Packets' }).waitFor();

  const [packet] = await app.saved(async () => {
    await page.getByRole('button', { name: 'Build anyway' }).first().click();
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Build anyway' });
    await confirm.click();
  });
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-first-run-'));
  const path = join(folder, 'packet.pdf');
  writeFileSync(path, packet?.bytes ?? '');
  execFileSync('qpdf', ['--check', path]);
  expect(execFileSync('pdftotext', ['-l', '1', path, '-'], { encoding: 'utf8' })).toContain(
    'Łukasz Nguyễn Şahin',
  );
  rmSync(folder, { recursive: true });
});

test('the vault locks, refuses a wrong passphrase, and opens with the right one', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample season' }).click();
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await screens.waitFor({ timeout: 60_000 });
  await screens.getByRole('button', { name: 'Documents' }).click();
  await expect(page.getByText('Bozdağ University').first()).toBeVisible();
  await page.keyboard.press('F9');
  const cover = page.getByRole('dialog', { name: 'The window is covered' });
  await expect(cover.getByRole('button', { name: 'Show again' })).toBeFocused();
  const { x, y, width, height } = (await cover.boundingBox()) ?? {
    x: 1,
    y: 1,
    width: 0,
    height: 0,
  };
  const size = page.viewportSize();
  expect([x, y, width, height]).toEqual([0, 0, size?.width, size?.height]);
  await page.keyboard.press('F9');
  await expect(cover).toHaveCount(0);
  await page.evaluate(() => Object.assign(globalThis, { held: 'of before the lock' }));
  await screens.getByRole('button', { name: 'Lock', exact: true }).click();
  const passphrase = page.getByLabel('Passphrase', { exact: true });
  await passphrase.waitFor();
  // The page is a new one: nothing of what its scripts held is there any more.
  expect(await page.evaluate(() => 'held' in globalThis)).toBe(false);
  app.expectComplaint(/status of 422/);
  await passphrase.fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/does not open this vault/)).toBeVisible();
  await expect(page.getByText('Bozdağ University')).toHaveCount(0);
  await passphrase.fill('sample season 2027');
  await page.keyboard.press('Enter');
  await screens.waitFor();
  await app.reopen();
  await leaveSample(app);
});

/** From the locked sample to the form of one's own vault, back into the sample, and out of it from inside. */
async function leaveSample(app: App): Promise<void> {
  const { page, vaultFolder } = app;
  // What was still being read when the vault locked is refused.
  app.expectComplaint(/status of 422/);
  await expect(page.getByText('opens with the passphrase "sample season 2027"')).toBeVisible();
  expect(existsSync(vaultFolder)).toBe(false);
  const own = page.getByRole('heading', { level: 1, name: 'Create my vault' });
  await page.getByRole('button', { name: 'Start my own' }).click();
  await own.waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Open the sample season' }).click();
  const banner = page.getByRole('region', { name: 'About this season' });
  await banner.getByRole('button', { name: 'Start my own' }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  const group = page.getByRole('region', { name: 'Sample season' });
  await group.getByRole('button', { name: 'Start my own' }).click();
  await own.waitFor();
}

seasonTest('a deleted document comes back with Undo', async ({ app }) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  const row = page.getByRole('row', { name: /TOEFL/ });
  await row.getByText('TOEFL').first().click();
  await page.getByRole('button', { name: /^Delete document/ }).click();
  await expect(row).toHaveCount(0);
  // The line with Undo has a place of its own: it covers no button of the screen.
  const line = await page.getByRole('status').filter({ hasText: 'Deleted' }).boundingBox();
  const main = await page.getByRole('main').boundingBox();
  expect(line?.y).toBeGreaterThanOrEqual((main?.y ?? 0) + (main?.height ?? 0));
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(row).toHaveCount(1);
});
