import { expect, test } from './app-fixture.ts';

test('a session asks nobody but the app itself', async ({ app }) => {
  await app.page.waitForLoadState('load');
  await app.reopen();
  await app.page.reload();
  const others = app.requests.filter(
    (url) => !url.startsWith(app.origin) && !/^(blob|data):/.test(url) && !isOwnLoopback(url),
  );
  expect(app.requests.length).toBeGreaterThan(4);
  expect(others).toEqual([]);
});

/** The browser host takes a new port each time it is opened. */
function isOwnLoopback(url: string): boolean {
  return /^http:\/\/127\.0\.0\.1:\d+\//.test(url);
}
