import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import { expectAccessible, untilStill } from './expect-accessible.ts';
import { longParagraphs } from './long-paragraphs.ts';

const SCREENS = [
  'Season',
  'Agenda',
  'Documents',
  'Hosts',
  'Rotations',
  'Packets',
  'Budget',
  'History',
  'Settings',
];

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen of the sample season in the ${scheme} theme`, async ({
    app,
  }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme });
    const check = async (where: string) => {
      await expectAccessible(page, where);
      expect(await longParagraphs(page), `paragraphs of ${where}`).toEqual([]);
    };
    await page.getByRole('button', { name: 'Open the sample season' }).waitFor();
    await check('Welcome');
    await page.getByRole('button', { name: 'Open the sample season' }).click();
    const screens = page.getByRole('navigation', { name: 'Screens' });
    await screens.waitFor({ timeout: 60_000 });
    // The page is the same in every window, but for what the settings say of the system.
    for (const name of app.window === 'browser host' ? SCREENS : ['Settings']) {
      await screens.getByRole('button', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await check(name);
      if (scheme === 'light') await readEveryView(page, screens, name);
    }
    await screens.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByLabel('Passphrase').first().waitFor();
    await check('Unlock');
  });
}

/** Looks for long paragraphs in the views of a screen, and beside the first row of each that has rows. */
async function readEveryView(page: Page, screens: Locator, screen: string): Promise<void> {
  const main = page.getByRole('main');
  const views = main.locator('[role="tab"], [role="radiogroup"] label');
  const names = await views.allTextContents();
  for (const [at, name] of (names.length === 0 ? [''] : names).entries()) {
    // A row may have led to another screen.
    await screens.getByRole('button', { name: screen, exact: true }).click();
    if (name !== '') await views.nth(at).click();
    await untilStill(page);
    expect(await longParagraphs(page), `paragraphs of ${screen}, ${name}`).toEqual([]);
    const row = main.locator('[data-row-button]').first();
    if (!(await row.isVisible())) continue;
    await row.click();
    await untilStill(page);
    expect(await longParagraphs(page), `paragraphs beside a row of ${screen}, ${name}`).toEqual([]);
  }
}
