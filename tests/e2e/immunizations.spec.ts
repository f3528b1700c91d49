import { execFileSync } from 'node:child_process';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ today: '2027-01-12' });

test('a record typed in changes a verdict, asks about a date that reads two ways, and makes the sheet', async ({
  app,
}) => {
  const { page } = app;
  const check = (where: string) => expectAccessible(page, where);
  const screens = await openSeason(page);
  await expect(page.getByText('5 of 13 to fix before you apply.')).toBeVisible();

  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByText('Immunizations', { exact: true }).click();
  await expect(page.getByText('13 entries')).toBeVisible();
  const orders = page.getByRole('region', { name: 'What to ask for' });
  await expect(orders.getByText('Back Bay University Hospital wants at least 12')).toBeVisible();
  await check('the record');

  // A newer antibody test with a number that the host takes.
  await page.getByRole('button', { name: 'Add to Hepatitis B' }).click();
  await page.getByRole('combobox', { name: 'What' }).click();
  await page.getByRole('option', { name: 'Anti-HBs' }).click();
  const day = page.getByRole('textbox', { name: 'Drawn on' });
  await day.fill('05/01/2027');
  await day.press('Enter');
  await expect(page.getByRole('radio', { name: '1 May 2027 (month first)' })).toBeVisible();
  await page.getByRole('radio', { name: '5 Jan 2027 (day first)' }).click();
  await page.getByRole('textbox', { name: 'Value' }).fill('14.5');
  await page.getByRole('textbox', { name: 'Unit' }).fill('mIU/mL');
  await page.getByRole('textbox', { name: 'Unit' }).press('Enter');
  await check('the new entry');
  await page.getByRole('button', { name: 'Add entry' }).last().click();
  await expect(page.getByText('14 entries')).toBeVisible();
  await expect(orders.getByText('Quantitative hepatitis B')).toHaveCount(0);

  // The date stays in doubt until the person says that it is certain.
  const block = page.getByRole('region', { name: 'Hepatitis B', exact: true });
  await expect(block.getByText('5 Jan 2027 with the day first')).toBeVisible();
  await page.getByRole('button', { name: 'I have asked: this is certain' }).click();
  await expect(block.getByText('5 Jan 2027 with the day first')).toHaveCount(0);

  await page.getByRole('button', { name: 'Data sheet for your physician' }).click();
  const sheet = page.getByRole('article', { name: 'Immunization data sheet for your physician' });
  await expect(sheet.getByText('14.5 mIU/mL')).toBeVisible();
  await expect(sheet.getByText('It is not the form')).toBeVisible();
  await check('the sheet');
  const [pdf] = await app.saved(() => page.getByRole('button', { name: 'Save PDF' }).click());
  expect(pdf?.name).toMatch(/Immunization data sheet\.pdf$/);
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
    input: pdf?.bytes ?? Buffer.alloc(0),
    encoding: 'utf8',
  });
  expect(text).toContain('14.5 mIU/mL');
  await page.keyboard.press('Escape');

  await screens.getByRole('button', { name: 'Season' }).click();
  await expect(page.getByText('4 of 13 to fix before you apply.')).toBeVisible();
});
