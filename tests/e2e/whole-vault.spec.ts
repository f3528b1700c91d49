import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SAMPLE_PASSPHRASE } from '../../src/contract/sample-passphrase.ts';
import { cutOff } from '../support/damage-file.ts';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ today: '2027-01-12' });

async function expectNoViolations(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expectAccessible(page);
  }
}

test('a vault that is moved while it is open: the window says where everything was saved, and again once it is locked', async ({
  app,
}) => {
  const { page, vaultFolder } = app;
  app.expectComplaint(/422/);
  const screens = await openSeason(page);
  await rename(vaultFolder, `${vaultFolder} moved`);
  await screens.getByRole('button', { name: 'Budget' }).click();
  const lines = page.getByRole('region', { name: 'Lines' });
  await lines.locator('button[aria-pressed]').first().click();
  await page.getByRole('button', { name: 'Delete line' }).click();
  await expect(
    page.getByText('The vault that you opened no longer lies in its folder').first(),
  ).toBeVisible();
  const note = page.getByText(/Everything you had saved is in the backup "vault rescued/);
  await expect(note).toBeVisible();
  await expectNoViolations(page);
  await screens.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(note).toContainText('. Look at what lies in its folder now.');
  await expectNoViolations(page);
});

test('a vault that was cut off says what to do, and what can be read of it is saved from there', async ({
  app,
}) => {
  const { page, vaultFolder } = app;
  app.expectComplaint(/422/);
  const database = join(vaultFolder, 'vault.db');
  cutOff(database, 0.9, (await stat(database)).size);
  await page.getByLabel('Passphrase', { exact: true }).fill(SAMPLE_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The vault is damaged.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  await expectNoViolations(page);
  await page.getByLabel('Passphrase', { exact: true }).last().fill(SAMPLE_PASSPHRASE);
  const [file] = await app.saved(() =>
    page.getByRole('button', { name: 'Save what can be read' }).click(),
  );
  expect(file?.bytes.subarray(0, 16).toString()).toBe('SOJOURN BACKUP 1');
  await expect(page.getByRole('heading', { name: 'What can be read is saved' })).toBeVisible();
  await expect(page.getByText('This could not be read:')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock Sojourn' })).toBeVisible();
});
