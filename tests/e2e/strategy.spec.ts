import type { Page } from '@playwright/test';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ today: '2027-01-12' });

async function openRotations(page: Page): Promise<void> {
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Rotations' }).click();
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
}

test('a rotation says whether it is open to the applicant, and why not', async ({ app }) => {
  const { page } = app;
  await openRotations(page);
  await page.getByRole('button', { name: 'Acute pain service' }).click();
  const eligibility = page.getByRole('region', { name: 'Eligibility' });
  await expect(eligibility.getByText('Closed to you')).toBeVisible();
  const against = eligibility.getByRole('region', { name: 'Against' });
  await expect(against.getByText('Applications closed on 3 Jan 2027, 9 days ago.')).toBeVisible();
  await against.getByRole('button', { name: /at least 4 months/ }).click();
  await expect(against.getByText('Choose a first day from 12 May 2027 on')).toBeVisible();
  await expect(against.getByText('Invented for the sample season, read on')).toBeVisible();
  await expectNoViolations(page);

  // Another start is in time again, but runs into a closed month: said before it is saved.
  const first = page.getByRole('textbox', { name: 'First day' });
  await first.fill('17 May 2027');
  await first.press('Enter');
  await expect(page.getByText('Everything that changes')).toBeVisible();
  await expect(against.getByText('Applications closed on 3 Jan 2027, 9 days ago.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the days' }).click();
  await expect(
    eligibility.getByText('Applications close on 17 Jan 2027, in 5 days.'),
  ).toBeVisible();
  await expect(against.getByText('Days of the rotation lie in Jun.')).toBeVisible();

  // The name of the elective brings in the rule that is only for it.
  const elective = page.getByRole('combobox', { name: 'Elective' });
  await elective.fill('Regional anesthesia');
  await elective.press('Enter');
  await expect(
    eligibility.getByText('Your school lies outside the USA and Canada.').first(),
  ).toBeVisible();

  // Who leaves the rotation with days that are not saved yet has them saved, as every other field is.
  await first.fill('14 Jun 2027');
  await first.press('Enter');
  await expect(page.getByRole('button', { name: 'Put back' })).toBeVisible();
  await page.getByRole('button', { name: 'Surgical ICU' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Narragansett Clinical Center' });
  await expect(row).toContainText('14 Jun');
});

test('the strategy is advice with its reasons, and follows the profile', async ({ app }) => {
  const { page } = app;
  await openRotations(page);
  const views = page.getByRole('radiogroup', { name: 'View of the rotations' });
  await views.getByRole('radio', { name: 'Rotations' }).focus();
  await page.keyboard.press('ArrowRight');
  const count = page.getByRole('article', { name: 'How many' });
  await expect(count.getByText('2 to 3 suit your profile')).toBeVisible();
  await expect(count.getByText('are ours')).toBeVisible();
  await page.getByRole('article', { name: 'Useful months' }).getByRole('button').click();
  await expect(page.getByText('Ends 4 weeks before the opening')).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Open profile' }).click();
  const months = page.getByRole('textbox', { name: 'Months of clinical work in the USA' });
  await months.fill('2');
  await months.press('Tab');
  await expect(months).toHaveValue('2');
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: 'Rotations' })
    .click();
  await expect(count.getByText('1 to 2 suit your profile')).toBeVisible();

  await page.getByRole('article', { name: 'Useful months' }).getByRole('button').click();
  await page
    .getByRole('button', { name: /^Surgical ICU at/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Details of Surgical ICU' })).toBeVisible();
});
