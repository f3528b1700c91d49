import type { Page } from '@playwright/test';
import { SAMPLE_HOSTS } from '../../src/backend/season/sample/sample-hosts.ts';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ today: '2027-01-12' });

async function openHost(page: Page, name: string): Promise<void> {
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Hosts' }).click();
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 2, name }).waitFor();
}

const ruleRow = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Rules' }).getByRole('listitem').filter({ hasText: title });

test('a host is duplicated, and a rule of the copy says what the form says', async ({ app }) => {
  const { page } = app;
  await openHost(page, 'Lakeside Teaching Hospital');
  await expectAccessible(page, 'host page');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await page.getByRole('heading', { level: 2, name: 'Copy of Lakeside' }).waitFor();
  await expect(page.getByText('Adapted from Invented for the sample season')).toBeVisible();
  await expect(page.getByText('No rotation ahead here.')).toBeVisible();

  await page.getByRole('button', { name: 'Edit Hepatitis B antibodies' }).click();
  const form = page.getByRole('dialog', { name: 'Edit rule' });
  await expect(form.getByText('surface antibody of at least 10 mIU/mL')).toBeVisible();
  await form.getByRole('textbox', { name: 'At least' }).fill('12');
  await expect(form.getByText('surface antibody of at least 12 mIU/mL')).toBeVisible();
  await expectAccessible(page, 'rule form');

  await form.getByRole('textbox', { name: 'At least' }).fill('');
  await form.getByRole('button', { name: 'Save rule' }).click();
  await expect(form.getByText('Not saved: one field needs a change.')).toBeVisible();
  await form.getByRole('textbox', { name: 'At least' }).fill('12');
  await form.getByRole('button', { name: 'Save rule' }).click();
  await expect(form).toHaveCount(0);
  await expect(ruleRow(page, 'Hepatitis B antibodies')).toContainText('at least 12 mIU/mL');

  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('combobox', { name: 'Compare with' }).click();
  await page.getByRole('option', { name: 'Lakeside Teaching Hospital', exact: true }).click();
  await expect(page.getByText('1 rule asked differently.')).toBeVisible();
  await expectAccessible(page, 'comparison');
});

test('an admission rule is written in a form and stands beside the rotation at once', async ({
  app,
}) => {
  const { page } = app;
  await openHost(page, 'Lakeside Teaching Hospital');
  await page.getByRole('button', { name: 'Add admission rule' }).click();
  const form = page.getByRole('dialog', { name: 'Add admission rule' });
  await form.getByRole('combobox', { name: 'What is asked' }).click();
  await page.getByRole('option', { name: 'Months without rotations' }).click();
  await expect(form.getByText('No day of a rotation may lie in Jun, Jul or Aug.')).toBeVisible();
  await expectAccessible(page, 'admission form');
  for (const month of ['Jun', 'Jul', 'Aug']) await form.getByText(month, { exact: true }).click();
  await form.getByRole('button', { name: 'Save rule' }).click();
  await expect(form.getByText('Not saved: one field needs a change.')).toBeVisible();
  await form.getByText('Feb', { exact: true }).click();
  await form.getByRole('button', { name: 'Save rule' }).click();
  await expect(form).toHaveCount(0);
  const eligibility = page.getByRole('region', { name: 'Eligibility' });
  await expect(
    eligibility.getByText('No day of a rotation may lie in Feb.', { exact: true }),
  ).toBeVisible();
  // The rotation is scheduled: the host has given the place, and a rule against it is one to ask about.
  await expect(eligibility.getByRole('button', { name: 'Ask the host' })).toBeVisible();
});

/** The host's own pack with a stricter rule and one less, as its next version would come. */
function stricterPack(): string {
  const pack = SAMPLE_HOSTS.lakeside;
  const requirements = pack.requirements
    .filter(({ title }) => title !== 'Drug screen')
    .map((requirement) =>
      requirement.title === 'Hepatitis B antibodies'
        ? {
            ...requirement,
            rule: {
              kind: 'document',
              type: 'hepatitis-b',
              predicates: [{ kind: 'at-least', fact: 'titer', value: 5000 }],
            },
          }
        : requirement,
    );
  return JSON.stringify({ ...pack, requirements });
}

test('an update says which verdicts it changes before it is accepted, and can be undone', async ({
  app,
}) => {
  const { page } = app;
  await openHost(page, 'Lakeside Teaching Hospital');
  const verdict = ruleRow(page, 'Hepatitis B antibodies').getByRole('button', {
    name: /, Hepatitis B antibodies$/,
  });
  await expect(verdict.filter({ hasText: /^Met/ })).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Update from a file' }).click();
  await (await chooser).setFiles({
    name: 'lakeside.json',
    mimeType: 'application/json',
    buffer: Buffer.from(stricterPack()),
  });
  const dialog = page.getByRole('dialog', { name: 'Update Lakeside Teaching Hospital' });
  await expect(dialog.getByText('This changes 2 of your verdicts.')).toBeVisible();
  await expect(dialog.getByText(/The waiver for Drug screen .* goes with its rule/)).toBeVisible();
  await expectAccessible(page, 'update preview');
  await dialog.getByRole('button', { name: 'Accept update' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(verdict.filter({ hasText: /^Unmet/ })).toBeVisible();
  await verdict.click();
  await expect(ruleRow(page, 'Hepatitis B antibodies')).toContainText('at least 5,000 mIU/mL');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(verdict.filter({ hasText: /^Met/ })).toBeVisible();
  await expect(ruleRow(page, 'Drug screen')).toContainText('Waived');
});

test('each bundled pack says what it would add', async ({ app }) => {
  const { page } = app;
  await openHost(page, 'Lakeside Teaching Hospital');
  await page.getByRole('button', { name: 'Add host' }).first().click();
  const packs = page.getByRole('list', { name: 'Packs' }).getByRole('listitem');
  await expect(packs.first()).toContainText(/\d+ more items?: |Nothing more: /);
  await expectAccessible(page, 'add host');
});
