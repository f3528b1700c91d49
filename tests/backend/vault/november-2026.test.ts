import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { resultOf } from '../../support/result-of.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'november-2026');

/** A copy of the vault of then, opened on the day on which it was looked at. */
async function openCopy() {
  const folder = join(makeFolder(), 'vault');
  mkdirSync(folder);
  for (const name of ['vault.db', 'keys.json'])
    copyFileSync(join(FIXTURE, name), join(folder, name));
  const today = parseDay('2026-11-28');
  const backend = await createBackend({ folder, window: 'terminal', version: '0', today });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.vault.open({ passphrase: 'a vault of november 2026' });
  return client;
}

interface Checked {
  readonly rotation: string;
  readonly host: string;
  readonly status: string;
  readonly admissionStatus: string;
  readonly items: readonly {
    readonly requirement: string;
    readonly status: string;
    readonly document?: string | undefined;
    readonly version?: string | undefined;
  }[];
  readonly admission: readonly { readonly rule: string; readonly status: string }[];
}

/** What a verdict decides, without its words. */
const decided = (all: readonly Checked[]) =>
  all.map(({ rotation, host, status, admissionStatus, items, admission }) => ({
    rotation,
    host,
    status,
    admissionStatus,
    items: items.map((item) => [item.requirement, item.status, item.document, item.version]),
    admission: admission.map(({ rule, status: stands }) => [rule, stands]),
  }));

/**
 * The one verdict that is meant to differ: since a host's own form is that host's, a form on file that
 * names no host is asked whose it is.
 */
const FORM_WITHOUT_HOST = 'e534a390-33d8-404b-9138-ce282b220671';

test('a vault of then opens whole and is judged as then, but for a form that names no host', async () => {
  const client = await openCopy();
  expect(await resultOf(await client.vault.verify())).toMatchObject({ ok: true, problems: [] });
  const then: Checked[] = JSON.parse(readFileSync(join(FIXTURE, 'check.json'), 'utf8'));
  expect(then).toHaveLength(6);
  const now: readonly Checked[] = await client.rotations.check({});
  const form = now.flatMap(({ items }) => items).filter(isForm);
  expect(form).toMatchObject([
    { status: 'undated', remedy: expect.stringContaining('Say which host it is for') },
  ]);
  expect(then.flatMap(({ items }) => items).filter(isForm)).toMatchObject([{ status: 'met' }]);
  expect(decided(withoutForm(now))).toEqual(decided(withoutForm(then)));
});

const isForm = ({ requirement }: { requirement: string }) => requirement === FORM_WITHOUT_HOST;

const withoutForm = (all: readonly Checked[]) =>
  all.map((one) => ({ ...one, items: one.items.filter((item) => !isForm(item)) }));

test('every edit of then is taken back and made again', async () => {
  const client = await openCopy();
  const rows = async () => [
    await client.documents.list(),
    await client.hosts.list(),
    await client.rotations.list(),
  ];
  const before = await rows();
  let steps = 0;
  while ((await client.app.undo()).label !== null) steps += 1;
  expect(steps).toBeGreaterThan(20);
  expect(await rows()).toEqual([[], [], []]);
  for (let step = 0; step < steps; step += 1) await client.app.redo();
  expect(await rows()).toEqual(before);
});

test('every pack of then is taken in', async () => {
  const client = await openCopy();
  const packs = readdirSync(join(FIXTURE, 'packs'));
  expect(packs).toHaveLength(10);
  for (const pack of packs) {
    const json = readFileSync(join(FIXTURE, 'packs', pack), 'utf8');
    const { name } = JSON.parse(json) as { name: string };
    expect((await client.hosts.importPack({ json })).name).toBe(name);
  }
});

test('what was done then stands in the history in words, and what is deleted now comes back', async () => {
  const client = await openCopy();
  const { entries } = await client.history.list({ limit: 1_000 });
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.filter(({ lines }) => lines.length === 0)).toEqual([]);
  const before = await client.documents.list();
  const [document] = before;
  if (document === undefined) throw new Error('The vault of then has no document.');
  await client.documents.remove({ id: document.id });
  expect(await client.bin.list()).toMatchObject([{ title: document.title }]);
  await client.bin.restore({ kind: 'document', id: document.id });
  expect(await client.documents.list()).toEqual(before);
});
