import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

const SAMPLES = join(import.meta.dirname, '../../resources/sample/documents');

test.use({ today: '2027-01-12' });

test('which paper a packet carries is changed by hand, and the built packet carries it', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Packets' }).click();
  await page.getByRole('button', { name: 'Lakeside Teaching Hospital' }).click();
  const choices = page.getByRole('region', { name: 'Papers that could be others' });
  const field = choices.getByRole('combobox', { name: 'Curriculum vitae' });
  await expect(choices.getByText('Curriculum vitae, 18 Dec 2026')).toBeVisible();
  await expect(choices.getByText('Passport', { exact: true })).toHaveCount(0);
  await field.press('ArrowDown');
  await page.getByRole('option', { name: 'Curriculum vitae, 28 Sep 2026' }).click();
  await field.press('Escape');
  await expect(choices.getByRole('button', { name: 'Let the verdict choose' })).toBeVisible();
  await field.press('ArrowDown');
  await page.getByRole('option', { name: 'Curriculum vitae, 18 Dec 2026' }).click();
  await field.press('Escape');
  await expect(choices.getByText('Curriculum vitae, 18 Dec 2026')).toHaveCount(0);

  const [file] = await app.saved(() => page.getByRole('button', { name: 'Build packet' }).click());
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
    input: file?.bytes ?? Buffer.alloc(0),
    encoding: 'utf8',
  });
  expect(text).toContain('In preparation.');
  expect(text).not.toContain('Submitted to a national congress');

  await choices.getByRole('button', { name: 'Let the verdict choose' }).click();
  await expect(choices.getByText('Curriculum vitae, 18 Dec 2026')).toBeVisible();
});

/** A PDF of its own content, so that it is no duplicate of a document of the sample. */
function turned(name: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-turned-'));
  const path = join(folder, 'turned.pdf');
  execFileSync('qpdf', [join(SAMPLES, name), '--rotate=+90', path]);
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

test("a host's own paper that is added at a verdict is that host's, and counts there", async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Rotations' }).click();
  await page.getByRole('button', { name: 'Perioperative medicine' }).click();
  const details = page.getByRole('region', { name: /^Details of/ });
  // The form of another host is in the vault and does not count here.
  await details.getByRole('button', { name: /^Exchange form/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await details.getByRole('button', { name: 'Add document' }).click();
  await (await chooser).setFiles({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: turned('statement.pdf'),
  });
  await expect(page.getByRole('combobox', { name: 'For which host' })).toHaveValue(
    'Bayou City University Hospital',
    { timeout: 60_000 },
  );
  const desk = page.getByRole('dialog');
  await expect(desk.getByRole('combobox', { name: 'Type' })).toHaveValue('Host application form');
  // It lies on the desk for its dates; the rotation is under it still.
  await page.getByRole('button', { name: 'Close the paper' }).click();
  await expect(details.getByRole('button', { name: /^Exchange form/ })).toContainText('Met');
  await screens.getByRole('button', { name: 'Rotations' }).click();
  await page.getByRole('button', { name: 'Surgical ICU' }).click();
  await details.getByRole('button', { name: /^Visitor form/ }).click();
  await details.getByRole('button', { name: 'Show document' }).first().click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Visitor form of Erie Shore' }),
  ).toBeVisible();
});
