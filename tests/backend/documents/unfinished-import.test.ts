import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedSeason } from '../../support/shared-season.ts';
import { PASSPHRASE } from '../../support/vault-fixture.ts';

const season = sharedSeason();

const CARD = readFileSync(
  join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf'),
);
const paper = (name: string) => ({
  name,
  content: new Blob([CARD, new TextEncoder().encode(`\n%${name}\n%%EOF\n`)]),
});
const NAMES = ['a.pdf', 'b.pdf', 'c.exe', 'd.pdf', 'e.pdf', 'f.pdf'];

const said = (notices: readonly { code: string }[]) =>
  notices.filter(({ code }) => code !== 'recovery-code-unseen');

test('an import that the lock cuts off says at the next opening what is here and what is not', async () => {
  const { app, documents, vault } = season.client();
  const files = NAMES.map((name) =>
    name.endsWith('.exe') ? { name, content: new Blob(['MZ no paper']) } : paper(name),
  );
  const before = (await documents.list()).length;
  const cutOff = async () => {
    for await (const event of await documents.import({ files })) {
      if (event.kind !== 'progress' || event.doing !== 'e.pdf') continue;
      // While it runs nothing is said of it.
      expect(said((await app.status()).notices)).toEqual([]);
      await vault.lock();
    }
  };
  await expect(cutOff()).rejects.toThrow();
  await vault.open({ passphrase: PASSPHRASE });
  const here = (await documents.list()).length - before;
  const [notice, ...others] = said((await app.status()).notices);
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ code: 'import-unfinished' });
  const left = NAMES.slice(here + 1).join(', ');
  expect(notice).toMatchObject({
    message: `Adding 6 files on 12 Jan 2027 ended early. ${here} are here. To be added again: ${left}. Refused: c.exe.`,
  });
  await app.dismissNotice({ id: String((await app.status()).notices.at(-1)?.dismiss) });
  expect(said((await app.status()).notices)).toEqual([]);
});

test('one that its caller cancels says the same at once, and one that ends says nothing', async () => {
  const { app, documents } = season.client();
  const files = ['g.pdf', 'h.pdf', 'i.pdf'].map(paper);
  const control = new AbortController();
  const cancelled = async () => {
    const events = await documents.import({ files }, { signal: control.signal });
    for await (const event of events) {
      if (event.kind === 'progress' && event.doing === 'h.pdf') control.abort();
    }
  };
  await cancelled().catch(() => {});
  await expect
    .poll(async () => said((await app.status()).notices))
    .toMatchObject([{ code: 'import-unfinished' }]);
  await app.dismissNotice({ id: String((await app.status()).notices.at(-1)?.dismiss) });
  for await (const event of await documents.import({ files })) void event;
  expect(said((await app.status()).notices)).toEqual([]);
});
