import type { Page } from '@playwright/test';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

/** 1280x800 at 200 %: a window of half the pixels either way. */
const ZOOMED = { width: 640, height: 400 };
const SMALL = { width: 1024, height: 700 };
const LARGE = { width: 1920, height: 1080 };

const SCREENS = ['Season', 'Agenda', 'Documents', 'Hosts', 'Rotations', 'Packets', 'Budget'];

/** How many rows of the matrix lie wholly in the window, below its head. */
async function countRowsInSight(page: Page): Promise<number> {
  return await page.getByRole('grid').evaluate((grid) => {
    const head = grid.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
    const rows = [...grid.querySelectorAll('tr:has([role="gridcell"], td)')];
    const boxes = rows.map((row) => row.getBoundingClientRect());
    return boxes.filter(({ top, bottom }) => top >= head && bottom <= innerHeight).length;
  });
}

test('at 200 % and in small windows nothing hides under something else, and the matrix shows rows', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  for (const size of [ZOOMED, SMALL]) {
    await page.setViewportSize(size);
    for (const name of SCREENS) {
      await screens.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeInViewport();
      const wider = await page.locator('main').evaluate((main) => main.scrollWidth > innerWidth);
      expect(wider, `${name} at ${size.width}`).toBe(false);
    }
  }

  await page.setViewportSize(ZOOMED);
  await screens.getByRole('button', { name: 'Documents' }).click();
  const row = page.locator('table button', { hasText: /^Curriculum vitae$/ });
  await row.focus();
  await page.keyboard.press('Enter');
  const close = page.getByRole('button', { name: 'Close details' });
  await expect(close).toBeInViewport();
  await expect(row).toBeHidden();
  await close.click();
  await expect(row).toBeFocused();

  await page.getByRole('radiogroup', { name: 'View of the documents' }).getByText('Matrix').click();
  expect(await countRowsInSight(page)).toBeGreaterThanOrEqual(2);
  await page.setViewportSize(SMALL);
  expect(await countRowsInSight(page)).toBeGreaterThanOrEqual(8);
  await page.setViewportSize(LARGE);
  const grid = await page.getByRole('grid').boundingBox();
  expect(grid?.width).toBeGreaterThan(1600);
});

test('the sidebar folds to its icons, by itself in a narrow window, and stays as it was put', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  const width = async () => (await screens.boundingBox())?.width ?? 0;
  expect(await width()).toBeGreaterThan(150);
  await page.setViewportSize(SMALL);
  await expect.poll(width).toBeLessThan(80);
  await screens.getByRole('button', { name: 'Unfold the sidebar' }).click();
  await expect.poll(width).toBeGreaterThan(150);
  await page.setViewportSize(LARGE);
  await screens.getByRole('button', { name: 'Fold the sidebar', exact: true }).click();
  await expect.poll(width).toBeLessThan(80);
  await page.setViewportSize(SMALL);
  await expect.poll(width).toBeGreaterThan(150);
});
