import type { Page } from '@playwright/test';
import { SECRETS } from './layout.ts';
import { pdfOfWords } from './plant.ts';

const SCREENS = [
  ...['Season', 'Agenda', 'Documents', 'Hosts', 'Rotations', 'Packets', 'Budget', 'History'],
];
/** Long enough for pdf.js to ask for its fonts, character maps and decoders. */
const PREVIEW_MS = 1_500;

/**
 * A sitting at a window as a person has it: a wrong passphrase, every screen, a file dropped in and looked
 * at, a note typed, the settings, a lock and another unlock. `atWork` runs while the vault is open.
 */
export async function useWindow(
  page: Page,
  next: () => string,
  atWork: () => Promise<void>,
): Promise<void> {
  const passphrase = page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await passphrase.fill(SECRETS.first);
  await page.keyboard.press('Enter');
  await page
    .getByText(/does not open|wrong/i)
    .first()
    .waitFor();
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await unlock(page);
  for (const name of SCREENS) {
    await screens.getByRole('button', { name }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await screens.getByRole('button', { name: 'Documents' }).click();
  const [word, name] = [next(), `dropped ${next()}.pdf`];
  await drop(page, name, await pdfOfWords([word, next(), next()]));
  await page.getByText('1 added').first().waitFor();
  await page
    .getByRole('button', { name: /Zqx7Kv/ })
    .first()
    .click();
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill(next());
  await notes.press('Tab');
  await page.waitForTimeout(PREVIEW_MS);
  await screens.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'Vault' }).click();
  await atWork();
  await screens.getByRole('button', { name: 'Lock' }).click();
  await unlock(page);
  await screens.getByRole('button', { name: 'Lock' }).click();
  await passphrase.waitFor();
}

async function unlock(page: Page): Promise<void> {
  const passphrase = page.getByRole('textbox', { name: 'Passphrase', exact: true });
  await passphrase.fill(SECRETS.second);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
}

/** Drops a file on the page, as from the file manager. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      const given = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([given], fileName));
      const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const options = { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer };
        target.dispatchEvent(new DragEvent(type, options));
      }
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}
