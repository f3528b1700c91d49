import { execFileSync } from 'node:child_process';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

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
