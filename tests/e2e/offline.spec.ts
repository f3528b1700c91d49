import { expect, test } from './app-fixture.ts';

const SCREENS = ['Season', 'Documents', 'Hosts', 'Rotations', 'Packets', 'Budget', 'Settings'];

test('a whole session asks nobody but the app itself', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Open the sample season' }).click();
  const screens = app.page.getByRole('navigation', { name: 'Screens' });
  await screens.waitFor({ timeout: 90_000 });
  for (const name of SCREENS) {
    await screens.getByRole('button', { name }).first().click();
    await app.page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await screens.getByRole('button', { name: 'Documents' }).click();
  // A preview makes pdf.js ask for its fonts, character maps and decoders.
  await app.page.getByText('Bozdağ University').first().click();
  await app.page.waitForTimeout(1_500);
  await app.reopen();
  await app.page.getByLabel('Passphrase', { exact: true }).waitFor();
  await app.page.reload();
  await app.page.getByLabel('Passphrase', { exact: true }).waitFor();
  expect(app.requests.length).toBeGreaterThan(8);
  expect(app.requests.filter((url) => !isOwn(url, app.origin))).toEqual([]);
});

/** The browser host takes a new port each time it is opened. */
function isOwn(url: string, origin: string): boolean {
  return url.startsWith(origin) || /^(blob|data):|^http:\/\/127\.0\.0\.1:\d+\//.test(url);
}
