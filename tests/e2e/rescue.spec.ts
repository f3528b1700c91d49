import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_PASSPHRASE } from '../../src/contract/sample-passphrase.ts';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

test('of a damaged vault one click takes the newest backup, and the vault of before is kept', async ({
  app,
}) => {
  const { page } = app;
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  const own = page.getByRole('region', { name: 'Automatic backups' });
  await own.getByRole('button', { name: 'Back up now' }).click();
  await expect(own.getByText('verified when it was made')).toBeVisible({ timeout: 60_000 });
  await screens.getByRole('button', { name: 'Lock', exact: true }).click();
  const passphrase = page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await page.getByRole('heading', { name: 'Unlock Sojourn' }).waitFor();
  await rm(join(app.vaultFolder, 'vault.db'));
  app.expectComplaint(/status of 422/);
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
