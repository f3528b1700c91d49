import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

test('a deleted passport comes back from the bin after a restart; the history is searched and saved', async ({
  app,
}) => {
  const screens = await openSeason(app.page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await app.page.getByRole('button', { name: 'Passport', exact: true }).click();
  await app.page.getByRole('button', { name: 'Delete document' }).click();
  await expect(app.page.getByText('Deleted Passport')).toBeVisible();
  await app.reopen();

  const { page } = app;
  const again = await openSeason(page);
  await again.getByRole('button', { name: 'History' }).click();
  await page.getByText('Bin', { exact: true }).click();
  await expect(
    page.getByRole('row', { name: /Passport.*1 file.*12 Jan 2027.*11 Feb 2027/s }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Erase Passport for good' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('From the vault: a document, with one file.')).toBeVisible();
  await expect(dialog.getByText(/Backups and exports/)).toBeVisible();
  // What destroys looks like it: not like the first button of any other dialog.
  await expect(dialog.getByRole('button', { name: 'Erase for good' })).toHaveCSS(
    'background-color',
    'rgb(179, 38, 30)',
  );
  await dialog.getByRole('button', { name: 'Keep' }).click();

  await page.getByRole('button', { name: 'Restore Passport' }).click();
  await expect(page.getByText('Restored Passport')).toBeVisible();
  await expect(page.getByText(/What you delete lies here for 30 days/)).toBeVisible();

  await page.getByText('History', { exact: true }).last().click();
  await page.getByRole('textbox', { name: 'Search' }).fill('deleted passport');
  await expect(page.getByRole('listitem').filter({ hasText: 'Deleted Passport' })).toHaveCount(1);
  const [table] = await app.saved(() =>
    page.getByRole('button', { name: 'Save as table' }).click(),
  );
  expect(table?.name).toBe('sojourn-history.csv');
  expect(table?.bytes.toString('utf8')).toContain('Deleted the document Passport with 1 file');
  await page.getByRole('textbox', { name: 'Search' }).fill('');
  await page.getByRole('button', { name: 'Deleted the document Passport with 1 file' }).click();
  await expect(page.getByRole('button', { name: 'Only Passport: show all' })).toBeVisible();
  await expect(page.getByText('Restored Passport').first()).toBeVisible();
});
