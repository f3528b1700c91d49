import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, openSeason, type SavedFile, seasonTest as test } from './app-fixture.ts';

test.use({ today: '2027-01-12' });

const CV = readFileSync(
  join(import.meta.dirname, '../../resources/sample/documents/cv-2026-12.pdf'),
);

/** Papers that take a while: each is the same one with a comment of its own behind it. */
function manyPapers(count: number): SavedFile[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `paper-${index + 1}.pdf`,
    bytes: Buffer.concat([CV, Buffer.from(`\n% ${index}\n%%EOF\n`)]),
  }));
}

const workOf = (page: Page) => page.getByRole('region', { name: 'Work in progress' });

test('closing while papers are taken in asks first', async ({ app }) => {
  await openSeason(app.page);
  await app.dropFiles(app.page.locator('body'), manyPapers(80));
  await expect(workOf(app.page).getByText(/paper-[2-9]\.pdf/)).toBeVisible();
  expect(await app.keepOpen()).toBe(true);
  await expect(workOf(app.page).getByRole('button', { name: 'Cancel' })).toBeVisible();
});
