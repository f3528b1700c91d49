import type { Page } from '@playwright/test';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';
import { manyPapers } from './many-papers.ts';

test.use({ today: '2027-01-12' });

const workOf = (page: Page) => page.getByRole('region', { name: 'Work in progress' });

test('closing while papers are taken in asks first', async ({ app }) => {
  await openSeason(app.page);
  await app.dropFiles(app.page.locator('body'), manyPapers(80));
  await expect(workOf(app.page).getByText(/paper-[2-9]\.pdf/)).toBeVisible();
  expect(await app.keepOpen()).toBe(true);
  await expect(workOf(app.page).getByRole('button', { name: 'Cancel' })).toBeVisible();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('every place has its address: Back, Forward and a reload lead where the person was', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('radio', { name: 'Matrix' }).locator('..').click();
  await expect(page).toHaveURL(/#\/documents\?view=matrix$/);
  await screens.getByRole('button', { name: 'Rotations' }).click();
  await page
    .getByRole('table', { name: 'Rotations ahead' })
    .locator('[data-row-button]')
    .first()
    .click();
  await expect(page).toHaveURL(/#\/rotations\?id=[\da-f-]{36}$/);
  const details = page.getByRole('region', { name: /^Details of/ });
  const name = await details.getAttribute('aria-label');

  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeChecked();
  await page.goBack();
  await expect(heading(page, 'Season')).toBeVisible();
  // Below the first place nothing is left: Back stays in the app, and the vault stays open.
  await page.evaluate(() => history.back());
  await page.waitForTimeout(300);
  await expect(heading(page, 'Season')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(details).toHaveAttribute('aria-label', String(name));

  await page.reload();
  await expect(details).toHaveAttribute('aria-label', String(name));
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeChecked();
});

test('a lock empties the page, and unlocking leads to the same place', async ({ app }) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Hosts' }).click();
  await page.getByRole('table').locator('[data-row-button]').first().click();
  const details = page.getByRole('region', { name: /^Details of/ });
  const name = String(await details.getAttribute('aria-label'));
  await screens.getByRole('button', { name: 'Lock' }).click();
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  expect(await page.content()).not.toContain(name.replace('Details of ', ''));
  await openSeason(page);
  await expect(details).toHaveAttribute('aria-label', name);
});
