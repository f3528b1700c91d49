import type { Page } from '@playwright/test';
import { readCalendar, soleValue } from '../support/read-calendar.ts';
import { expect, openSeason, seasonTest, test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ today: '2027-01-12' });

/** Opens the sample season on its agenda. */
async function openAgenda(page: Page) {
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Agenda', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  return screens;
}

const stepOf = (page: Page, words: string) =>
  page.getByRole('button').and(page.locator('[data-row-button]')).filter({ hasText: words });

seasonTest(
  'a step is ticked off, undone, put off and put back, and the badge counts along',
  async ({ app }) => {
    const { page } = app;
    const screens = await openAgenda(page);
    const badge = screens.getByRole('button', { name: 'Agenda', exact: true });
    await expect(badge).toContainText(/\d+/);
    const due = Number((await badge.textContent())?.replace(/\D/g, ''));
    await page.getByRole('checkbox', { name: 'Done: Renew BLS card' }).click();
    await expect(stepOf(page, 'Renew BLS card')).toHaveCount(0);
    await expect(badge).toContainText(String(due - 1));
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(stepOf(page, 'Renew BLS card')).toHaveCount(1);

    await page.getByRole('button', { name: 'Put off: Renew BLS card' }).click();
    await page.getByRole('button', { name: /^In a week/ }).click();
    await expect(stepOf(page, 'Renew BLS card')).toHaveCount(0);
    await page.getByText('1 put off').click();
    await expect(page.getByText('Put off until 19 Jan 2027').last()).toBeVisible();
    await page.getByRole('button', { name: 'Put back: Renew BLS card' }).click();
    await expect(stepOf(page, 'Renew BLS card')).toHaveCount(1);
  },
);

seasonTest('everything goes by keyboard: up and down, d, s, Enter', async ({ app }) => {
  const { page } = app;
  const screens = await openAgenda(page);
  const first = stepOf(page, 'Criminal background check');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(stepOf(page, 'Renew HIPAA training certificate')).toBeFocused();
  await page.keyboard.press('d');
  await expect(stepOf(page, 'Renew HIPAA training certificate')).toHaveCount(0);
  // What is late longest comes first: the next one is late, those to start today follow.
  await expect(stepOf(page, 'Ask your physician about a further hepatitis B dose')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(stepOf(page, 'Renew BLS card')).toBeFocused();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: /^Tomorrow/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stepOf(page, 'Renew BLS card')).toHaveCount(0);
  await expect(stepOf(page, 'Ask the host Bayou City University Hospital')).toBeFocused();
  // "g" and a letter goes to a screen also from here, and ticks nothing off.
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  await screens.getByRole('button', { name: 'Agenda', exact: true }).click();
  await stepOf(page, 'Renew Health insurance proof').press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Health insurance' }).waitFor();
});

seasonTest(
  'the whole reason of a step is opened by a press, and by the keyboard',
  async ({ app }) => {
    const { page } = app;
    await openAgenda(page);
    const why = page.getByRole('button', { name: 'Why: Renew BLS card' });
    const whole = page.getByText('the host wants it valid through the last day of the rotation.');
    await expect(why).toHaveAttribute('aria-expanded', 'false');
    await expect(whole.first()).toBeHidden();
    await why.click();
    await expect(why).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByText(/^Back Bay University Hospital: BLS card of/)).toBeVisible();
    // The line that said it in short makes room: nothing stands there twice.
    await expect(stepOf(page, 'Renew BLS card')).not.toContainText('get a new one');
    await expectAccessible(page);
    await stepOf(page, 'Renew BLS card').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(why).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowRight');
    await expect(why).toHaveAttribute('aria-expanded', 'true');
  },
);

seasonTest('the calendar is saved with every step and rotation', async ({ app }) => {
  const { page } = app;
  await openAgenda(page);
  const [file] = await app.saved(() => page.getByRole('button', { name: 'Save calendar' }).click());
  expect(file?.name).toBe('sojourn.ics');
  const calendar = readCalendar(file?.bytes ?? new Uint8Array());
  const names = calendar.parts.map((event) => soleValue(event, 'SUMMARY'));
  expect(names).toContain('Renew BLS card');
  expect(names).toContain('Anesthesiology elective, Lakeside Teaching Hospital');
  await expect(page.getByText(/not encrypted/)).toBeVisible();
});

seasonTest('the pocket pack of the rotation that comes next opens from here', async ({ app }) => {
  const { page } = app;
  await openAgenda(page);
  await page.getByRole('button', { name: 'Pocket pack' }).click();
  const pack = page.getByRole('dialog', { name: 'Pocket pack' });
  await expect(pack).toContainText('Lakeside Teaching Hospital');
});

seasonTest('a letter is added, told of on the agenda, and opened from there', async ({ app }) => {
  const { page } = app;
  const screens = await openAgenda(page);
  await screens.getByRole('button', { name: 'Rotations', exact: true }).click();
  await page.getByText('Letters', { exact: true }).click();
  await page.getByRole('button', { name: 'Add letter' }).click();
  const form = page.getByRole('dialog', { name: 'Add letter' });
  await form.getByRole('textbox', { name: 'Writer' }).fill('Dr. Stone');
  await form.getByRole('combobox', { name: 'Rotation' }).click();
  await page.getByRole('option', { name: /^Surgical ICU/ }).click();
  await form.getByRole('button', { name: 'Add letter' }).click();
  await page.getByRole('heading', { level: 2, name: 'Dr. Stone' }).waitFor();
  await screens.getByRole('button', { name: 'Agenda', exact: true }).click();
  await stepOf(page, 'Ask for a strong letter: Dr. Stone').click();
  await page.getByRole('heading', { level: 2, name: 'Dr. Stone' }).waitFor();
});

test('on opening, what is due shows in the window, and once on the desktop', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample season' }).click();
  const line = page.getByRole('region', { name: 'What is due' });
  await expect(line).toContainText(/^\d+ steps are due\./, { timeout: 60_000 });
  await line.getByRole('button', { name: 'Open agenda' }).click();
  await expect(line).toHaveCount(0);
  await app.reopen();
  await app.page.getByLabel('Passphrase').first().fill('sample season 2027');
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 60_000 });
  if (app.window === 'Electron stand-in') {
    // In the first window or in the second, as the first was open long enough or not; never in both.
    await expect.poll(() => app.notified?.length, { timeout: 10_000 }).toBe(1);
    const [shown] = app.notified ?? [];
    expect(shown?.title).toMatch(/^\d+ steps are due$/);
    expect(shown?.body).not.toMatch(/2026|mIU/);
    await app.page.keyboard.press('Control+Shift+L');
    await app.page.getByLabel('Passphrase').first().fill('sample season 2027');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await app.page.waitForTimeout(3_000);
    expect(app.notified).toHaveLength(1);
  }
});

seasonTest(
  'axe finds nothing where a step is put off, in what is put away, and in the letters',
  async ({ app }) => {
    const { page } = app;
    const screens = await openAgenda(page);
    const check = (where: string) => expectAccessible(page, where);
    await page.getByRole('button', { name: 'Put off: Renew BLS card' }).click();
    await check('Putting off');
    await page.getByRole('button', { name: /^Tomorrow/ }).click();
    await page.getByText('1 put off').click();
    await check('Put away');
    await screens.getByRole('button', { name: 'Rotations', exact: true }).click();
    await page.getByText('Letters', { exact: true }).click();
    await page.getByText('Dr. Okafor').click();
    await page.getByRole('heading', { level: 2, name: 'Dr. Okafor' }).waitFor();
    await check('Letters');
  },
);
