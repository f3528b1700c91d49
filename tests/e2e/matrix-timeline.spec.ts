import type { Page } from '@playwright/test';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ today: '2027-01-12' });

async function openView(page: Page, view: string): Promise<void> {
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('radiogroup', { name: 'View of the documents' }).getByText(view).click();
}

test('the matrix leads by keyboard alone to an explanation and to a waiver', async ({ app }) => {
  const { page } = app;
  await openView(page, 'Matrix');
  const grid = page.getByRole('grid', { name: 'Documents against rotations' });
  // One stop for Tab from the views to the grid; the first cell is where it arrives.
  await page.getByRole('radio', { name: 'Matrix' }).focus();
  await page.keyboard.press('Tab');
  await expect(
    grid.getByRole('gridcell', { name: /^Curriculum vitae, Lakeside.*: met/ }),
  ).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  await expect(grid.getByRole('columnheader', { name: 'What hosts ask for' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const target = grid.getByRole('gridcell', { name: /^Hepatitis B proof, Back Bay/ });
  for (let row = 0; row < 30; row++) {
    await page.keyboard.press('ArrowDown');
    if (await target.evaluate((cell) => cell === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
  await expect(target).toHaveAccessibleName(/: unmet, the strictest rule$/);
  await expect(page.getByRole('tooltip')).toContainText('12 mIU/mL');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Explanation' });
  await expect(details).toBeFocused();
  await expect(details.getByText(/The strictest rule about it/)).toBeVisible();
  await expect(details.getByText(/read on \d/)).toBeVisible();
  const waive = details.getByRole('button', { name: 'Host waived it' });
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    if (await waive.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await details.getByLabel('Who waived it, and how').focus();
  await page.keyboard.type('Mail of 10 Jan 2027');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(target).toHaveAccessibleName(/: waived, the strictest rule$/);
  await details.getByRole('button', { name: 'Close details' }).focus();
  await page.keyboard.press('Escape');
  await expect(target).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(target).toHaveAccessibleName(/: unmet, the strictest rule$/);
});

test('a screen opens in the view it was left in; what is looked for opens in the list', async ({
  app,
}) => {
  const { page } = app;
  await openView(page, 'Matrix');
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await screens.getByRole('button', { name: 'Season' }).click();
  await screens.getByRole('button', { name: 'Documents' }).click();
  const cell = page.getByRole('gridcell', { name: /^BLS card, Back Bay/ });
  await cell.click();
  await page.getByRole('button', { name: 'Show document' }).click();
  await expect(page.getByRole('textbox', { name: 'Expires' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cell).toBeVisible();
});

test('a rotation dragged by mouse recolours while it moves, says all that changes, and is saved as one change', async ({
  app,
}) => {
  const { page } = app;
  await openView(page, 'Timeline');
  const handle = page.getByRole('button', { name: /^Lakeside Teaching Hospital/ });
  const line = page.getByRole('status').filter({ hasText: /verdict/ });
  const box = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = { x: box.x + 10, y: box.y + 12 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + box.width, at.y, { steps: 8 });
  // Nothing is saved yet, and the verdicts are those of the new days.
  await expect(line).toContainText(/HIPAA and OSHA training at Lakeside Teaching Hospital met → /);
  await expect(handle).toHaveAccessibleName(/: blocked$/);
  await expect(page.getByText('Changed the rotation at Lakeside')).toBeHidden();
  await page.mouse.up();
  // Dropped, it waits: all that it changes can be read, and its room and meals move with it.
  await page.getByText('Everything that changes').click();
  const changes = page.getByRole('listitem').filter({ hasText: /→/ });
  await expect(
    changes.filter({ hasText: /^Room near the hospital 30 Jan - 27 Feb/ }),
  ).toBeVisible();
  await expect(changes.filter({ hasText: /^Meals 30 Jan - 27 Feb/ })).toBeVisible();
  await expect(page.getByText('Changed the rotation at Lakeside')).toBeHidden();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/Changed the rotation at Lakeside/)).toBeVisible();
  await expect(page.getByText('Drag a rotation, or the end of a bar')).toBeVisible();
  await expect(handle).toHaveAccessibleName(/Mar 2027: blocked$/);
  await page.keyboard.press('Control+z');
  await expect(handle).toHaveAccessibleName(/^Lakeside Teaching Hospital\s+1-26 Feb 2027: ready$/);
});

test('a rotation and the end of a document move by keyboard; Escape puts back, Enter saves', async ({
  app,
}) => {
  const { page } = app;
  await openView(page, 'Timeline');
  const lakeside = page.getByRole('button', { name: /^Lakeside/ });
  await lakeside.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(lakeside).toHaveAccessibleName(/9 Feb - 6 Mar 2027/);
  await page.keyboard.press('Escape');
  await expect(lakeside).toHaveAccessibleName(/1-26 Feb 2027/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(lakeside).toHaveAccessibleName(/31 Jan - 25 Feb 2027/);
  await expect(page.getByText(/Changed the rotation at Lakeside/)).toBeVisible();

  const row = page.getByRole('button', { name: /^Health insurance.*through 10 Apr 2027/ });
  await row.focus();
  await page.keyboard.press('ArrowRight');
  const end = page.getByRole('slider', { name: 'Health insurance expires' });
  await expect(end).toBeFocused();
  for (let week = 0; week < 3; week++) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: /through 1 May 2027/ })).toContainText(
    /1 verdict changes: .* at Back Bay University Hospital expiring → met/,
  );
  await page.keyboard.press('Enter');
  await expect(end).toHaveAttribute('aria-valuetext', '1 May 2027');
  await page.keyboard.press('Control+z');
  await expect(end).toHaveAttribute('aria-valuetext', '10 Apr 2027');

  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: 'Rotations' })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /BLS card at Back Bay.*expiring, breaks 1 Apr 2027/ }),
  ).toBeVisible();
  await page.keyboard.press('t');
  const width = async () => (await lakeside.boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('+');
  expect(await width()).toBeGreaterThan(before * 1.2);
  await page.keyboard.press('0');
  expect(await width()).toBeCloseTo(before, 0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the matrix and the timeline in the ${scheme} theme`, async ({
    app,
  }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme });
    await openView(page, 'Matrix');
    const check = () => expectAccessible(page);
    await page.getByRole('gridcell', { name: /^BLS card, Back Bay/ }).click();
    await check();
    await page.getByText('Timeline', { exact: true }).click();
    await page.getByRole('button', { name: /^Lakeside/ }).waitFor();
    await check();
    await page.keyboard.press('t');
    await check();
  });
}
