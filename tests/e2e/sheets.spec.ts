import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';

const SAMPLES = join(import.meta.dirname, '../../resources/sample/documents');

test.use({ today: '2027-01-12' });

/** A PDF of its own content, so that it is no duplicate of a document of the sample. */
function fitTestPdf(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-fit-'));
  const path = join(folder, 'fit.pdf');
  execFileSync('qpdf', [join(SAMPLES, 'toefl.pdf'), '--rotate=+90', path]);
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

test('the pocket pack opens from a rotation, and its PDF holds the name and the mask', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await app.dropFiles(page.locator('body'), [{ name: 'n95-fit-test.pdf', bytes: fitTestPdf() }]);
  await expect(page.getByText('22 documents')).toBeVisible({ timeout: 30_000 });
  await page.getByText('N95 respirator fit test').first().click();
  for (const [role, name, text] of [
    ['textbox', 'Issued', '1 Dec 2026'],
    ['combobox', 'Mask make', '3M'],
    ['combobox', 'Mask model', '1860S'],
    ['combobox', 'Mask size', 'small'],
  ] as const) {
    const field = page.getByRole(role, { name });
    await field.fill(text);
    await field.press('Enter');
    await expect(field).toHaveValue(text);
  }

  await screens.getByRole('button', { name: 'Rotations' }).click();
  await page.getByRole('button', { name: 'Surgical ICU' }).click();
  const opener = page.getByRole('button', { name: 'Pocket pack', exact: true });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Pocket pack' });
  await expect(dialog.getByRole('heading', { name: 'Elif Łucja Şahin' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Mask, fit-tested/ })).toContainText('3M 1860S');
  await expectAccessible(page);

  const save = dialog.getByRole('button', { name: 'Save PDF' });
  await expect(save).toBeFocused();
  const [file] = await app.saved(() => save.press('Enter'));
  expect(file?.name).toBe('Şahin Elif Łucja - Erie Shore Medical Center - Pocket pack.pdf');
  const pdf = file?.bytes ?? Buffer.alloc(0);
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  expect(text).toContain('Elif Łucja Şahin');
  expect(text).toMatch(/Mask, fit-tested +1 Dec 2026 +1 Dec 2027 +3M 1860S/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('on paper the sheet stands alone', async ({ app }) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Rotations' }).click();
  await page.getByRole('button', { name: 'Surgical ICU' }).click();
  await page.getByRole('button', { name: 'Pocket pack' }).click();
  await page.getByRole('dialog').getByRole('table').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Rotations ahead' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save PDF' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Elif Łucja Şahin' })).toBeVisible();
});
