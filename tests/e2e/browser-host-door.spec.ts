import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startBrowserHost } from '../support/windows/browser-host-process.ts';
import { openSeason, seasonTest } from './app-fixture.ts';
import { manyPapers } from './many-papers.ts';

/** The status of a raw request; no client library tidies its headers. */
function status(
  port: string,
  path: string,
  method: string,
  headers: OutgoingHttpHeaders,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject).end();
  });
}

test('the real server lets in its own page and nobody else', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'sojourn-door-'));
  const host = startBrowserHost(['--vault', join(folder, 'vault')]);
  const address = await host.nextAddress();
  const { origin, port } = address;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address.href);
  await page.waitForURL(`${origin}/`);
  expect(await page.title()).toContain('Sojourn');
  expect(page.url()).not.toContain(address.hash.slice(1));

  const cookies = await context.cookies();
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' }]);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const key = await page.evaluate(() => sessionStorage.getItem('sojourn-key') ?? '');
  const whole = { cookie, origin, 'x-sojourn-key': key, 'content-type': 'application/json' };
  const call = '/rpc/app/status';
  expect(await status(port, call, 'POST', whole)).toBe(200);
  expect(await status(port, call, 'POST', { ...whole, host: `rebound.example:${port}` })).toBe(421);
  expect(await status(port, call, 'POST', { ...whole, origin: 'http://evil.example' })).toBe(403);
  expect(await status(port, call, 'POST', { ...whole, cookie: '' })).toBe(401);
  expect(await status(port, call, 'POST', { ...whole, 'x-sojourn-key': '' })).toBe(403);
  expect(await status(port, '/', 'GET', {})).toBe(401);

  // The address works once: a second browser gets nothing.
  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(address.href);
  await expect(other.getByRole('status')).toContainText('used already');
  expect(await stranger.cookies()).toEqual([]);

  // A page of another site opens in the same browser and tries with its cookie.
  await stranger.close();
  await context.close();
  expect(await host.end()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

test('closing the page locks the vault and prints a new address', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'sojourn-door-'));
  const host = startBrowserHost(['--vault', join(folder, 'vault')]);
  const address = await host.nextAddress();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address.href);
  await page.waitForURL(`${address.origin}/`);
  const alive = page.waitForResponse('**/alive');
  await page.reload();
  await alive;
  await context.close();
  const next = await host.nextAddress();
  expect(next.origin).toBe(address.origin);
  expect(next.hash).not.toBe(address.hash);
  expect(await host.end()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

seasonTest(
  'a second tab says that Sojourn is open in another, and takes it over with its place',
  async ({ app }) => {
    const { page } = app;
    const screens = await openSeason(page);
    await screens.getByRole('button', { name: 'Budget' }).click();
    const second = await page.context().newPage();
    await second.goto(app.origin);
    await expect(heading(second, 'Sojourn is open in another tab')).toBeVisible();
    app.expectComplaint(/403/);
    // The cookie alone opens nothing: the second tab has no key until the first one hands it over.
    expect(await second.evaluate(() => sessionStorage.getItem('sojourn-key'))).toBeNull();
    expect(
      await second.evaluate(
        async () => (await fetch('/rpc/app/status', { method: 'POST' })).status,
      ),
    ).toBe(403);

    const work = page.getByRole('region', { name: 'Work in progress' });
    // As a person does: a tab behind another hardly draws.
    await page.bringToFront();
    await app.dropFiles(page.locator('body'), manyPapers(300));
    await expect(work.getByText(/paper-\d+\.pdf/)).toBeVisible();
    await second.bringToFront();
    await second.getByRole('button', { name: 'Move here' }).click();
    await expect(second.getByText('Work is going on there')).toBeVisible();
    await page.bringToFront();
    await work.getByRole('button', { name: 'Cancel' }).click();
    await expect(work.getByText('Cancelled.')).toBeVisible();

    await second.bringToFront();
    await second.getByRole('button', { name: 'Move here' }).click();
    await expect(heading(second, 'Budget')).toBeVisible();
    await page.bringToFront();
    await expect(heading(page, 'Sojourn is open in another tab')).toBeVisible();
    await page.getByRole('button', { name: 'Move here' }).click();
    await expect(heading(page, 'Budget')).toBeVisible();
    await expect(heading(second, 'Sojourn is open in another tab')).toBeVisible();
  },
);
