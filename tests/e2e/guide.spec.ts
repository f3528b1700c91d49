import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, type SavedFile, test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

const PASSPHRASE = 'seven quiet rivers';

async function makePaper(name: string): Promise<SavedFile> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([420, 595]).drawText(`Words of ${name}`, { x: 40, y: 500, size: 14, font });
  return { name, bytes: Buffer.from(await pdf.save()) };
}

test('the guide shows a paper that is here, leaves nothing typed in silence and takes a paper that is here; a card goes on to the next dose', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Create my vault' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Create my vault' }).click();
  await page.getByLabel('I have kept the recovery code').check({ timeout: 60_000 });
  const goOn = page.getByRole('button', { name: 'Continue' });
  await goOn.click();
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Graduate' }).click();
  await goOn.click();

  const card = await makePaper('card.pdf');
  const added = page.getByRole('list', { name: 'Documents added' }).getByRole('listitem');
  await app.dropFiles(page.locator('body'), [card, await makePaper('scan0007.pdf')]);
  await expect(added).toHaveCount(2, { timeout: 60_000 });
  await expect(added.filter({ hasText: 'scan0007.pdf' })).toContainText('Say what it is.');
  // The same file once more: it is shown here, where the guide has no list with details.
  await app.dropFiles(page.locator('body'), [card]);
  await page.getByRole('button', { name: 'Show it' }).click();
  const desk = page.getByRole('dialog', { name: 'The paper beside its fields' });
  await expect(desk.getByText('card.pdf', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Close the paper' }).click();
  await goOn.click();

  // What is closed to a graduate is left out, until it is asked for.
  const host = page.getByRole('combobox', { name: 'Host' });
  const closed = page.getByRole('option', { name: 'Washington University' });
  await host.fill('Washington');
  await expect(page.getByRole('option', { name: 'A host of my own' })).toHaveCount(0);
  await expect(closed).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: 'Show hosts that are closed to you' }).click();
  await host.fill('Washington');
  await expect(closed).toContainText('Closed to you');
  await page.keyboard.press('Escape');

  // Half a rotation: what it needs is said, and it is not left behind.
  await expect(page.getByText('A rotation still needs the host, the first day and')).toBeVisible();
  await host.fill('Texas Tech');
  await page.getByRole('option', { name: 'Texas Tech' }).click();
  await page.getByRole('textbox', { name: 'First day' }).fill('3 May 2027');
  await goOn.click();
  await expect(page.getByRole('alert')).toContainText('is not added yet: it still needs the last');
  await page.getByRole('textbox', { name: 'Last day' }).fill('28 May 2027');
  await goOn.click();

  const region = page.getByRole('region', { name: /^Texas Tech/ });
  const letter = region.getByRole('listitem').filter({ hasText: 'Letter of recommendation' });
  await letter.getByRole('button', { name: 'Use one I have' }).click();
  await page.getByRole('option', { name: /scan0007/ }).click();
  await expect(desk.getByText('scan0007.pdf', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Close the paper' }).click();
  await expect(letter).toContainText('Met');

  await page.getByRole('button', { name: 'Open the season' }).click();
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByText('Immunizations', { exact: true }).click();
  await page.getByRole('button', { name: 'Add entry' }).first().click();
  const papers = page.getByRole('combobox', { name: 'Papers' });
  await papers.click();
  await page.getByRole('option', { name: 'Card' }).click();
  await page.keyboard.press('Escape');
  const day = page.getByRole('textbox', { name: 'Given on' });
  await day.fill('2 Sep 2003');
  await day.press('Enter');
  await page.getByRole('button', { name: 'Add and go on' }).click();
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible();
  await expect(day).toHaveValue('');
  const next = page.getByRole('region', { name: 'Details of New entry' });
  await expect(next.getByText('Card', { exact: true }).first()).toBeVisible();
});
