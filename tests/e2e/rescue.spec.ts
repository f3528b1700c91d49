import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_PASSPHRASE } from '../../src/contract/sample-passphrase.ts';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

test('of a damaged vault one click takes the newest backup, and the vault of before is kept', async ({
  app,
}) => {
  const { page } = app;
  // What was still being read when the vault locked is refused, and so is a vault without its database.
  app.expectComplaint(/status of 422/);
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  const own = page.getByRole('region', { name: 'Automatic backups' });
  await own.getByRole('button', { name: 'Back up now' }).click();
  await expect(own.getByText('verified when it was made')).toBeVisible({ timeout: 60_000 });
  await screens.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('heading', { name: 'Unlock Sojourn' }).waitFor();
  // A paper that is damaged keeps nobody out: found while the vault is open, the same button locks it.
  spoil(join(app.vaultFolder, 'vault.db'));
  await openSeason(page);
  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  const verify = page.getByRole('region', { name: 'Verify' });
  await verify.getByRole('button', { name: 'Verify vault' }).click();
  await verify.getByRole('button', { name: 'Restore your newest backup' }).click();
  await expect(page.getByRole('radio', { name: /verified when it was made/ })).toBeChecked();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  const passphrase = page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await page.getByRole('heading', { name: 'Unlock Sojourn' }).waitFor();
  await rm(join(app.vaultFolder, 'vault.db'));
  await passphrase.fill(SAMPLE_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The vault is damaged.')).toBeVisible();
  await page.getByRole('button', { name: 'Restore your newest backup' }).click();
  await expect(page.getByRole('radio', { name: /verified when it was made/ })).toBeChecked();
  await page.getByLabel('Passphrase of the backup').fill(SAMPLE_PASSPHRASE);
  await page.getByRole('button', { name: 'Restore the newest backup' }).click();
  await expect(page.getByText(/is kept: the folder "set aside/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Continue' }).click();
  await openSeason(page);
});

test('a new recovery code is printed, and what is on the paper opens the vault', async ({
  app,
}) => {
  const { page } = app;
  // What was still being read when the vault locked is refused.
  app.expectComplaint(/status of 422/);
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  const group = page.getByRole('region', { name: 'Recovery code' });
  await group.getByRole('textbox', { name: 'Passphrase' }).fill(SAMPLE_PASSPHRASE);
  await group.getByRole('button', { name: 'Make a new recovery code' }).click();
  await page.getByRole('button', { name: 'Print code' }).waitFor();
  const paper = readPdf(await page.pdf());
  expect(paper).not.toContain('Print code');
  const [code = ''] = /(?:[0-9A-Z]{4,}[-\s]+){3,}[0-9A-Z]{2,}/.exec(paper) ?? [];
  await page.getByLabel('I have kept the recovery code').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await screens.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(code.replace(/\s+/g, ' '));
  await page.getByLabel('New passphrase', { exact: true }).fill('a new one for the vault');
  await page.getByLabel(/again|Repeat/i).fill('a new one for the vault');
  await page.getByRole('button', { name: 'Open and set the passphrase' }).click();
  await screens.waitFor({ timeout: 60_000 });
});

test('what two machines wrote is compared in the settings, under a heading that is no larger than its section', async ({
  app,
}) => {
  const { page, vaultFolder } = app;
  const copy = 'vault (conflicted copy 2026-11-28 093612).db';
  await copyFile(join(vaultFolder, 'vault.db'), join(vaultFolder, copy));
  const screens = await openSeason(page);
  await expect(page.getByText('Two machines wrote this vault')).toBeVisible();
  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  const copies = page.getByRole('region', { name: 'Copies of two machines' });
  await expect(copies.getByText('It holds the same as this vault.')).toBeVisible();
  const sizeOf = (level: number) =>
    copies
      .getByRole('heading', { level })
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await sizeOf(3)).toBeLessThan(await sizeOf(2));
});

test('a folder is chosen for backups, and the next one lies there', async ({ app }) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  const own = page.getByRole('region', { name: 'Automatic backups' });
  const makeOne = async () => {
    await own.getByRole('button', { name: 'Back up now' }).click();
    await expect(own.getByText('verified when it was made')).toBeVisible({ timeout: 60_000 });
  };
  if (app.window === 'browser host') {
    const folder = join(app.vaultFolder, '..', 'stick');
    await mkdir(folder);
    await own.getByLabel('Folder for backups, as a whole path').fill(folder);
    await own.getByRole('button', { name: 'Use folder' }).click();
    await expect(own.getByText('stick', { exact: true })).toBeVisible();
    await makeOne();
    expect(await readdir(folder)).toEqual([expect.stringMatching(/\.sojourn-backup$/)]);
    return;
  }
  const [file] = await app.saved(async () => {
    await own.getByRole('button', { name: 'Choose folder' }).click();
    await expect(own.getByText('That is no second disk')).toHaveCount(0);
    await makeOne();
  });
  expect(file?.name).toMatch(/\.sojourn-backup$/);
});

/** Turns a byte of a page in the middle of the file, where papers lie. */
function spoil(path: string): void {
  const handle = openSync(path, 'r+');
  const at = Math.floor(fstatSync(handle).size / 2);
  const byte = Buffer.alloc(1);
  readSync(handle, byte, 0, 1, at);
  writeSync(handle, Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, at);
  closeSync(handle);
}

/** The words of a PDF, as another program reads them. */
function readPdf(bytes: Buffer): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
}
