import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPageAnswers } from '../../../src/backend/window/answer-page.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

const HTML = '<html><head lang="en"></head><script nonce="__CSP_NONCE__"></script></html>';

async function pages() {
  const folder = makeFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'assets', 'app.js'), 'export const nonce = "__CSP_NONCE__";');
  return await createPageAnswers(folder, 'browser');
}

test('the page, its files, and what is none of them', async () => {
  const answer = await pages();
  const statuses = await Promise.all(
    ['/', '/?a=1#season', '/index.html', '/assets/app.js?v=2', '/assets', '/other', '', '//'].map(
      async (target) => [target, (await answer(target)).status],
    ),
  );
  expect(Object.fromEntries(statuses)).toEqual({
    '/': 200,
    '/?a=1#season': 200,
    '/index.html': 200,
    '/assets/app.js?v=2': 200,
    '/assets': 404,
    '/other': 404,
    '': 404,
    '//': 404,
  });
});

test('what is not part of the page says so under the same policy, as text', async () => {
  const { headers, body } = await (await pages())('/other');
  expect(body.toString()).toBe('Not part of Sojourn.');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('the page learns its window and the nonce of its policy; other files stay as they are', async () => {
  const answer = await pages();
  const page = await answer('/');
  const html = page.body.toString();
  const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(nonce).not.toBe('__CSP_NONCE__');
  expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  expect(html).toContain('<head lang="en"><meta name="sojourn-window" content="browser">');
  expect((await answer('/')).body.toString()).not.toBe(html);
  const script = await answer('/assets/app.js');
  expect(script.body.toString()).toBe('export const nonce = "__CSP_NONCE__";');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
});
