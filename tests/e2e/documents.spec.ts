import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

const SAMPLES = join(import.meta.dirname, '../../resources/sample/documents');

test.use({ today: '2027-01-12' });

test('a file that needs its password asks for it where it was refused, and is then taken in', async ({
  app,
}) => {
  const { page } = app;
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-locked-'));
  const locked = join(folder, 'locked.pdf');
  const key = ['open sesame', 'owner', '256'];
  // A text of its own, so that it is no duplicate of a document of the sample.
  execFileSync('qpdf', [join(SAMPLES, 'toefl.pdf'), '--encrypt', ...key, '--', locked]);
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await expect(page.getByText('21 documents')).toBeVisible();
  await app.dropFiles(page.locator('body'), [{ name: 'locked.pdf', bytes: readFileSync(locked) }]);
  const password = page.getByLabel(/^Password/).first();
  await password.fill('open sesame');
  await password.press('Enter');
  await expect(page.getByText('22 documents')).toBeVisible({ timeout: 30_000 });
  rmSync(folder, { recursive: true });
});

test('a date typed into a document changes its verdict at once', async ({ app }) => {
  const { page } = app;
  const screens = await openSeason(page);
  await expect(page.getByText('5 of 13 to fix before you apply.')).toBeVisible();
  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByText('BLS card').first().click();
  const expires = page.getByRole('textbox', { name: 'Expires' });
  await expires.fill('04/05/2027');
  await expires.press('Enter');
  const readings = page.getByRole('group', { name: 'can be read two ways' });
  await expect(readings.getByRole('button')).toHaveText([
    '4 May 2027 (day first)',
    '5 Apr 2027 (month first)',
  ]);
  await readings.getByRole('button', { name: '4 May 2027' }).click();
  await expect(expires).toHaveValue('4 May 2027');
  await screens.getByRole('button', { name: 'Season' }).click();
  await expect(page.getByText('4 of 13 to fix before you apply.')).toBeVisible();
});

test('a form of a host’s own asks which host it is for, and counts nowhere until it is said', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await expect(page.getByText('21 documents')).toBeVisible();
  const bytes = readFileSync(join(SAMPLES, 'toefl.pdf'));
  // Behind the end of the file, so that it is no duplicate of a document of the sample.
  const form = Buffer.concat([bytes, Buffer.from('\n% a copy\n')]);
  await app.dropFiles(page.locator('body'), [{ name: 'registration form.pdf', bytes: form }]);
  const report = page.getByRole('region', { name: 'How the import went' });
  const choice = report.getByRole('combobox', { name: 'Host of registration form.pdf' });
  await expect(choice).toBeVisible({ timeout: 30_000 });
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: 'Registration form', exact: true }) });
  await expect(row.getByText('Needs its host')).toBeVisible();
  await choice.click();
  await page.getByRole('option', { name: 'Lakeside' }).click();
  await expect(choice).toHaveCount(0);
  await expect(row.getByText('Needs its host')).toHaveCount(0);
  await expect(row.getByText(/for .*Lakeside/)).toBeVisible();
  await row.getByRole('button').click();
  await expect(page.getByRole('combobox', { name: 'For which host' })).toHaveValue(/Lakeside/);
});

test('a word on a paper becomes the one of the list, and what is on no list is kept only when asked to', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('button', { name: /^TB blood test/ }).click();
  const kind = page.getByRole('combobox', { name: 'Kind' });
  await kind.fill('Mantoux');
  await kind.press('Enter');
  await expect(kind).toHaveValue('Skin test (TST, PPD, Mantoux)');
  await kind.fill('quantiferon gold');
  await kind.press('Enter');
  await expect(kind).toHaveValue(/IGRA/);
  await kind.fill('IGAR');
  await kind.press('Enter');
  await expect(page.getByText(/nearest.*IGRA/i)).toBeVisible();
  await page.getByRole('button', { name: 'Keep "IGAR" as typed' }).click();
  await expect(page.getByText('Kept as typed')).toBeVisible();
  // It is stored so, and equals only itself.
  await page.getByRole('button', { name: /^TOEFL/ }).click();
  await page.getByRole('button', { name: /^TB blood test/ }).click();
  await expect(kind).toHaveValue('IGAR');
  await expect(page.getByText('Kept as typed')).toBeVisible();
});
