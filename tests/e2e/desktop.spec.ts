import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

test('Edit > Undo is the undo of the field that is typed in, else that of the vault', async ({
  app,
}) => {
  const { page, desktop } = app;
  const passphrase = page.getByLabel('Passphrase', { exact: true });
  await passphrase.pressSequentially('abc');
  await desktop.chooseInMenu('Undo');
  await expect(passphrase).toHaveValue('');
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Documents' }).click();
  const row = page.getByRole('row', { name: /TOEFL/ });
  await row.getByText('TOEFL').first().click();
  await page.getByRole('button', { name: /^Delete document/ }).click();
  await expect(row).toHaveCount(0);
  await desktop.chooseInMenu('Undo');
  await expect(row).toHaveCount(1);
  await desktop.chooseInMenu('Redo');
  await expect(row).toHaveCount(0);
});

test('Edit > Find marks every place, goes round, and leaves nothing', async ({ app }) => {
  const { page, desktop } = app;
  await openSeason(page);
  await desktop.chooseInMenu('Find…');
  const bar = page.getByRole('search', { name: 'Find on this page' });
  await bar.getByLabel('Find').fill('nothing has this');
  await expect(bar.getByRole('status')).toHaveText('Not found');
  await bar.getByLabel('Find').fill('SEASON');
  await expect(bar.getByRole('status')).toHaveText(/^1 of [1-9]\d*$/);
  const marked = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  const count = await marked();
  expect(count).toBeGreaterThan(0);
  await page.keyboard.press('Shift+Enter');
  await expect(bar.getByRole('status')).toHaveText(`${count} of ${count}`);
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText(`1 of ${count}`);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await marked()).toBe(0);
});

test('Help > Show log and About open what they say', async ({ app }) => {
  const { page, desktop } = app;
  await desktop.chooseInMenu('Show log');
  await expect(page.getByRole('dialog', { name: 'Log' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openSeason(page);
  await desktop.chooseInMenu('About Sojourn');
  await expect(page.getByRole('heading', { name: /^Sojourn \d/ })).toBeVisible();
  // The texts, not only the names: of packages, fonts and what lies inside the binaries.
  await page.getByText('free software under the MIT licence').click();
  await page.getByRole('button', { name: 'Show all licences' }).click();
  const licences = page.getByRole('dialog', { name: 'Licences' });
  for (const words of [
    'SIL OPEN FONT LICENSE',
    'better-sqlite3',
    'Apache License',
    'libjpeg-turbo',
  ])
    await expect(licences).toContainText(words);
});

test('what is saved is shown where it lies: the file of one version, and all of it', async ({
  app,
}) => {
  const { page, desktop } = app;
  const folder = await mkdtemp(join(tmpdir(), 'sojourn-shown-'));
  const screens = await openSeason(page);
  await app.chooseFolder(folder);
  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('row', { name: /TOEFL/ }).getByText('TOEFL').first().click();
  await page
    .getByRole('button', { name: /^Save .* as it came$/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Show file' }).click();
  await expect.poll(async () => (await desktop.revealed()).length).toBe(1);
  const all = await mkdtemp(join(tmpdir(), 'sojourn-shown-'));
  await app.chooseFolder(all);
  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  await page.getByRole('button', { name: 'Export everything, unprotected' }).click();
  const tray = page.getByRole('region', { name: 'Work in progress' });
  await tray.getByRole('button', { name: 'Show file' }).click();
  await expect.poll(async () => (await desktop.revealed()).length).toBe(2);
  const [file = '', whole = ''] = await desktop.revealed();
  expect((await stat(file)).size).toBeGreaterThan(0);
  expect(whole).toBe(join(all, 'sojourn.json'));
  expect((await stat(whole)).isFile()).toBe(true);
  await rm(folder, { recursive: true });
  await rm(all, { recursive: true });
});

test('a page loads in the steps that Electron tells of; one that crashed comes back, over a locked vault', async ({
  app,
}) => {
  const { page, desktop } = app;
  expect(await desktop.reload()).toEqual([
    'did-start-loading',
    'did-start-navigation',
    'did-frame-navigate',
    'did-navigate',
    'dom-ready',
    'did-frame-finish-load',
    'did-finish-load',
    'did-stop-loading',
  ]);
  await openSeason(page);
  await desktop.endPage();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
});

test('a host pack that is opened waits for the vault; a backup asks in an open one', async ({
  app,
}) => {
  const { page, desktop } = app;
  const folder = await mkdtemp(join(tmpdir(), 'sojourn-opened-'));
  const pack = join(folder, 'uic.sojourn-host');
  const backup = join(folder, 'old.sojourn-backup');
  await writeFile(
    pack,
    await readFile(join(import.meta.dirname, '../../resources/host-packs/uic.json')),
  );
  await writeFile(backup, '');
  await desktop.openFile(pack);
  await openSeason(page);
  await expect(page.getByRole('heading', { name: /Illinois/ }).first()).toBeVisible();
  await desktop.openFile(backup);
  await page.getByRole('button', { name: 'Lock and restore' }).click();
  await expect(page.getByRole('heading', { name: 'Restore a backup' })).toBeVisible();
  await rm(folder, { recursive: true });
});
