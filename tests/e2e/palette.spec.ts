import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

test('the palette finds views, commands, letters and papers by any of their words', async ({
  app,
}) => {
  const { page } = app;
  await openSeason(page);
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  const search = page.getByLabel('Search documents, hosts, rotations, commands');
  for (const [typed, found] of [
    ['english test', 'English test'],
    ['print', 'Print this screen'],
    ['calendar', 'Save calendar'],
    ['strategy', 'Strategy'],
    ['housing', 'Room near the hospital'],
    ['glossary', 'Words and marks explained'],
    ['what is vslo', 'Words and marks explained'],
  ] as const) {
    await page.keyboard.press('Control+K');
    await search.fill(typed);
    await expect(palette).toContainText(found);
    await page.keyboard.press('Escape');
    await expect(search).toBeHidden();
  }
  await page.keyboard.press('Control+K');
  await search.fill('okafor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Dr. Okafor' })).toBeVisible();
});
