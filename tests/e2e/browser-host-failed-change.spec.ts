import type { Page } from '@playwright/test';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

/** What the page says when its other half does not answer. */
const SILENT = 'The app did not answer. Nothing that was saved is lost. Start Sojourn again.';

/**
 * The connection breaks for the procedures that stand in the answered set. One route for the whole test:
 * a request that leaves while a route is taken away and another put up passes by both.
 */
async function breakable(page: Page): Promise<Set<string>> {
  const broken = new Set<string>();
  await page.route('**/rpc/**', (route) => {
    const procedure = new URL(route.request().url()).pathname.replace('/rpc/', '');
    return broken.has(procedure) ? route.abort() : route.continue();
  });
  return broken;
}

test('a line that could not be deleted stays open and says why', async ({ app }) => {
  const { page } = app;
  app.expectComplaint(/ERR_FAILED|Failed to fetch/);
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Budget' }).click();
  const lines = page.getByRole('region', { name: 'Lines' });
  const line = lines.locator('button[aria-pressed]').first();
  const title = (await line.textContent()) ?? '';
  await line.click();
  const details = page.getByRole('region', { name: `Details of ${title}` });
  const broken = await breakable(page);
  broken.add('budget/removeLine');
  await details.getByRole('button', { name: 'Delete line' }).click();
  await expect(details.getByText(SILENT)).toBeVisible();
  broken.clear();
  await details.getByRole('button', { name: 'Delete line' }).click();
  await expect(details).toBeHidden();
  await expect(page.getByText(`Deleted ${title}`)).toBeVisible();

  // Undo has no place of its own to say that it failed: the line at the bottom says it.
  broken.add('app/undo');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').getByText(SILENT)).toBeVisible();
});
