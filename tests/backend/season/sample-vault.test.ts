import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backend, createBackend } from '../../../src/backend/backend.ts';
import { resultOf } from '../../support/result-of.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'sojourn-test-'));
let backend: Backend;

/** The sample season as a new vault holds it, made once: neither test changes it. */
function openSample() {
  const { router, context } = backend;
  return { client: createRouterClient(router, { context }), context };
}

beforeAll(async () => {
  backend = await createBackend({ folder: join(root, 'vault'), window: 'terminal', version: '0' });
  const { client } = openSample();
  await resultOf(await client.vault.create({ passphrase: PASSPHRASE, sample: true }));
});

afterAll(async () => {
  await backend.close();
  rmSync(root, { recursive: true, force: true });
});

test('the sample: each entry of the record with its paper, days fixed, nothing to take back', async () => {
  const { client } = openSample();
  const [record, documents] = [await client.immunizations.list(), await client.documents.list()];
  const papers = record.map(({ kind, evidence }) => {
    const titles = evidence.map((id) => documents.find((one) => one.id === id)?.title);
    return `${kind}: ${titles.join(', ')}`;
  });
  expect(papers).toContain('titer: Hepatitis B titer');
  // One entry is of one paper at most, and her BCG scar has none.
  expect(record.every(({ evidence }) => evidence.length <= 1)).toBe(true);
  expect(papers.filter((line) => line.endsWith(': '))).toHaveLength(1);
  expect((await client.profile.get()).bcgGiven).toBe(true);
  expect(await client.app.status()).toMatchObject({
    sample: true,
    todayIsFixed: true,
    lastChange: {},
  });
});

test('an export into a folder: its path in a terminal, every file as it came, one JSON for the rest', async () => {
  const { client, context } = openSample();
  const folder = makeFolder();
  const { token } = context.folders.add(folder);
  const to = { kind: 'folder' as const, token };
  const { files, delivered } = await resultOf(await client.vault.export({ to }));
  const [whole] = delivered;
  expect(whole).toMatchObject({ name: 'sojourn.json', path: folder });
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(names).toHaveLength(files);
  const sizes = names.map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`).length);
  expect(whole?.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  await expect(client.vault.export({ to }).then(resultOf)).rejects.toMatchObject({
    data: { code: 'folder-not-empty' },
  });
});
