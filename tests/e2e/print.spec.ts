import { execFileSync } from 'node:child_process';
import type { Locator } from '@playwright/test';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

/** Each screen with a word that it shows once it is there. */
const SCREENS = [
  ['Season', 'Back Bay University Hospital'],
  ['Agenda', 'Renew BLS card'],
  ['Documents', 'BLS card'],
  ['Hosts', 'Erie Shore Medical Center'],
  ['Rotations', 'Cardiac anesthesia'],
  ['Packets', 'Surgical ICU'],
  ['Budget', 'All lines'],
  ['History', 'Visa (B-1)'],
] as const;

/** Its words without those of buttons and fields, which have no use on paper. */
function shownOn(main: Locator): Promise<string[]> {
  return main.evaluate((element) => {
    const isControl = 'button, input, select, textarea, label, [role="radiogroup"], .no-print, svg';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isShown = parent?.checkVisibility({ visibilityProperty: true }) === true;
      if (isShown && parent.closest(isControl) === null)
        words.push(...(walker.currentNode.textContent ?? '').split(/\s+/));
    }
    return words.filter((word) => word !== '');
  });
}

function wordsOf(pdf: Buffer): string {
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1e8 });
  return text.toString().replaceAll(/\s+/g, '');
}

test('every screen prints what it shows, on Letter and on A4', async ({ app }) => {
  const { page } = app;
  const screens = await openSeason(page);
  const main = page.getByRole('main');
  for (const [screen, word] of SCREENS) {
    await screens.getByRole('button', { name: screen }).click();
    await expect(main).toContainText(word);
    const shown = await shownOn(main);
    expect(shown.length, screen).toBeGreaterThan(10);
    for (const format of ['Letter', 'A4'] as const) {
      const printed = wordsOf(await page.pdf({ format }));
      expect(
        shown.filter((one) => !printed.includes(one)),
        `${screen} on ${format}`,
      ).toEqual([]);
    }
  }
});

test('a rotation and the immunization record print with their sheet open and closed again', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Rotations' }).click();
  await page.getByText('Cardiac anesthesia').first().click();
  await expect(page.getByRole('heading', { name: 'Cardiac anesthesia' })).toBeVisible();
  expect(wordsOf(await page.pdf())).toContain('Cardiacanesthesia');
  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByText('Immunizations', { exact: true }).click();
  await expect(page.getByText('Measles, mumps, rubella').first()).toBeVisible();
  expect(wordsOf(await page.pdf())).toContain('Measles,mumps,rubella');
  await screens.getByRole('button', { name: 'Agenda' }).click();
  await page.getByRole('button', { name: 'Pocket pack' }).click();
  const sheet = page.getByRole('region', { name: 'Pocket pack, the page' });
  await expect(sheet).toBeVisible();
  const title = (await sheet.getByRole('heading').first().textContent()) ?? 'no title';
  const alone = wordsOf(await page.pdf());
  expect(alone).toContain(title.replaceAll(/\s+/g, ''));
  expect(alone).not.toContain('Duenow');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  expect(wordsOf(await page.pdf())).toContain('Duenow');
});
