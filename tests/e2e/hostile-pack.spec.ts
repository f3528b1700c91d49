import type { Page } from '@playwright/test';
import { SAMPLE_HOSTS } from '../../src/backend/season/sample/sample-hosts.ts';
import { expect, openSeason, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

const RAISE = 'globalThis.sojournRan = (globalThis.sojournRan ?? 0) + 1';
const PAYLOADS = [
  `<script>${RAISE}</script>`,
  `<img src=x onerror="${RAISE}">`,
  `<svg onload="${RAISE}">`,
];
/** As long as a line may be, without a blank. */
const LONG = 'x'.repeat(500);
/** Turned round inside of itself alone. */
const TURNED = '\u2067evil\u2069 \u202eevil\u202c';

/** A sound pack with a script in every text that a person reads. */
function hostilePack(): Buffer {
  const pack = SAMPLE_HOSTS.lakeside;
  let next = 0;
  const hostile = () => `${PAYLOADS[next++ % PAYLOADS.length]} ${TURNED}`;
  const source = () => ({
    ...pack.source,
    label: hostile(),
    url: `https://host.example/"${LONG.slice(0, 300)}`,
  });
  return Buffer.from(
    JSON.stringify({
      ...pack,
      name: `Hostile ${hostile()}`,
      city: hostile(),
      contact: hostile() + 'x'.repeat(19_000),
      notes: 'x'.repeat(20_000),
      source: source(),
      requirements: pack.requirements.map((requirement, index) => ({
        ...requirement,
        title: index === 0 ? LONG : `${hostile()} ${index}`,
        note: hostile(),
        source: source(),
      })),
    }),
  );
}

async function choose(page: Page, button: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const file = { name: 'pack.json', mimeType: 'application/json', buffer: hostilePack() };
  await (await chooser).setFiles(file);
}

/** Nothing ran, nothing was refused for trying to, and the page is no wider than the window. */
async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: (globalThis as { sojournRan?: number }).sojournRan ?? 0,
    refused: (globalThis as { sojournRefused?: number }).sojournRefused ?? 0,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    elements: document.querySelectorAll(
      'main script, main [onerror], main [onload], [href^="javascript:" i]',
    ).length,
  }));
  expect(found, where).toEqual({ ran: 0, refused: 0, tooWide: 0, elements: 0 });
}

test('a host pack with a script in every field is shown as text', async ({ app }) => {
  test.skip(app.window !== 'browser host', 'the page is the same in every window');
  const { page } = app;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', () => {
      const counted = globalThis as { sojournRefused?: number };
      counted.sojournRefused = (counted.sojournRefused ?? 0) + 1;
    });
  });
  const screens = await openSeason(page);
  await screens.getByRole('button', { name: 'Hosts' }).click();
  await page.getByRole('button', { name: 'Add host' }).first().click();
  await page.getByText('From a file').click();
  await choose(page, 'Choose file');
  await page.getByRole('heading', { level: 2, name: 'Hostile <script>' }).waitFor();
  await expectHarmless(page, 'host page');

  // The host of a rotation takes the same rules.
  await page.getByRole('button', { name: 'Lakeside Teaching Hospital' }).click();
  await page.getByRole('heading', { level: 2, name: 'Lakeside' }).waitFor();
  await choose(page, 'Update from a file');
  await page.getByRole('button', { name: 'Accept update' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectHarmless(page, 'host of a rotation');

  await screens.getByRole('button', { name: 'Rotations' }).click();
  await page.getByRole('button', { name: 'Anesthesiology elective' }).click();
  await expect(page.getByRole('region', { name: /^Details of/ })).toContainText('<script>');
  await expectHarmless(page, 'rotation');

  await screens.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('radiogroup', { name: 'View of the documents' }).getByText('Matrix').click();
  await page.getByRole('grid', { name: 'Documents against rotations' }).waitFor();
  await expectHarmless(page, 'matrix');

  await screens.getByRole('button', { name: 'Packets' }).click();
  await page.getByRole('button', { name: 'Lakeside Teaching Hospital' }).click();
  await expect(page.getByRole('main')).toContainText('<script>');
  await expectHarmless(page, 'packet');
  expect(dialogs).toEqual([]);
});
