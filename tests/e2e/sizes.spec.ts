import { AxeBuilder } from '@axe-core/playwright';
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

test.describe('with 200 documents and 200 rotations', () => {
  test.use({ vault: 'large season' });

  test('lists draw what is in sight, are sorted, filtered, walked, changed together and printed whole', async ({
    app,
  }) => {
    const { page } = app;
    const screens = await openSeason(page);
    await screens.getByRole('button', { name: 'Documents' }).click();
    const list = page.getByRole('table', { name: 'Documents' });
    const names = list.locator('[data-row-button]');
    await expect(names.first()).toBeVisible();
    await expect.poll(() => names.count()).toBeLessThan(80);
    const count = Number(await list.getAttribute('aria-rowcount'));
    expect(count).toBeGreaterThan(200);

    await names.first().focus();
    await page.keyboard.press('End');
    await expect(list.locator(`[aria-rowindex="${count}"] [data-row-button]`)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(list.locator(`[aria-rowindex="${count - 1}"] [data-row-button]`)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(names.first()).toBeFocused();

    await list.getByRole('button', { name: 'Document', exact: true }).click();
    await expect(list.getByRole('columnheader', { name: 'Document', exact: true })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    const shown = await names.allTextContents();
    expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));

    await page.emulateMedia({ media: 'print' });
    await expect(names).toHaveCount(200);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => names.count()).toBeLessThan(80);

    // Three by Shift, one type for them, one undo.
    await page
      .getByRole('checkbox', { name: /^Choose / })
      .nth(1)
      .click();
    await page
      .getByRole('checkbox', { name: /^Choose / })
      .nth(3)
      .click({ modifiers: ['Shift'] });
    const several = page.getByRole('region', { name: 'What is chosen' });
    await expect(several).toContainText('3 chosen');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await several.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByText('Deleted 3 documents')).toBeVisible();
    await expect(page.getByText('197 documents')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('200 documents')).toBeVisible();

    await page.getByRole('combobox', { name: 'State' }).click();
    const option = page.getByRole('option', { name: /^Expired \(\d+\)$/ });
    const expired = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0]);
    await option.click();
    await expect(list).toHaveAttribute('aria-rowcount', String(expired + 1));

    // The agenda: walked beyond what was drawn at first, and printed whole.
    await screens.getByRole('button', { name: 'Agenda' }).click();
    const steps = page.locator('[data-step]');
    await expect(steps.first()).toBeVisible();
    await expect.poll(() => steps.count()).toBeLessThan(120);
    await steps.first().focus();
    for (let press = 0; press < 60; press++) await page.keyboard.press('ArrowDown');
    const piece = page.locator('[data-index]:has([data-step]:focus)');
    await expect(piece).toBeInViewport();
    expect(Number(await piece.getAttribute('data-index'))).toBeGreaterThan(12);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => steps.count()).toBeGreaterThan(300);
    await page.emulateMedia({ media: 'screen' });

    // The matrix: in another order and only what needs details, which the address keeps.
    await screens.getByRole('button', { name: 'Documents' }).click();
    await page
      .getByRole('radiogroup', { name: 'View of the documents' })
      .getByText('Matrix')
      .click();
    await page.getByRole('combobox', { name: 'Order of the rotations' }).click();
    await page.getByRole('option', { name: 'By host' }).click();
    const hosts = page.getByRole('grid').getByRole('columnheader', { name: /^Host \d/ });
    await expect(hosts.nth(1)).toContainText(/^Host 0/);
    const summary = await page.getByText(/^\d+ requirements, 200 rotations$/).textContent();
    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: /^Needs details/ }).click();
    await expect(page).toHaveURL(/#\/documents\?view=matrix&sort=host&only=undated$/);
    await expect(page.getByText(summary ?? '')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue(/^Needs details/);
    await expect(page.getByRole('combobox', { name: 'Order of the rotations' })).toHaveValue(
      'By host',
    );

    // Hosts by whom they take.
    await screens.getByRole('button', { name: 'Hosts' }).click();
    await page.getByRole('combobox', { name: 'Whom it takes' }).click();
    await page.getByRole('option').first().click();
    await expect(page.getByRole('table', { name: 'Hosts' })).toBeVisible();
  });
});
