import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resultOf } from '../../support/result-of.ts';
import { type Client, sharedSeason } from '../../support/shared-season.ts';

const season = sharedSeason();

const CARD = readFileSync(
  join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf'),
);
/** A file of its own: the same page under another hash. */
const paper = (name: string) => ({
  name,
  content: new Blob([CARD, new TextEncoder().encode(`\n%${name}\n%%EOF\n`)]),
});

const add = async (client: Client, names: readonly string[], drop?: string) =>
  await resultOf(
    await client.documents.import({ files: names.map(paper), ...(drop !== undefined && { drop }) }),
  );
const namesIn = async (client: Client) =>
  (await client.documents.list()).map(({ versions: [file] }) => file?.fileName).toSorted();

test('a drop that goes in several messages is one step: undo takes all of it back, and redo brings it', async () => {
  const client = season.client();
  await add(client, ['first.pdf']);
  const drop = randomUUID();
  await add(client, ['a.pdf', 'b.pdf'], drop);
  await add(client, ['c.pdf'], drop);
  expect((await client.app.status()).lastChange.undo).toBe('Added 3 files');
  expect(await namesIn(client)).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'first.pdf']);
  await client.app.undo();
  expect(await namesIn(client)).toEqual(['first.pdf']);
  expect((await client.app.redo()).label).toBe('Added 3 files');
  expect(await namesIn(client)).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'first.pdf']);
});

test('the history says of one drop each file that it brought', async () => {
  const client = season.client();
  await add(client, ['d.pdf', 'e.pdf'], randomUUID());
  const [entry] = (await client.history.list({})).entries;
  expect(entry?.label).toBe('Added 2 files');
  expect(entry?.lines.filter(({ kind }) => kind === 'document')).toHaveLength(2);
});

test('one drop does not join another, nor itself once something else was done or taken back in between', async () => {
  const client = season.client();
  const [one, two] = [randomUUID(), randomUUID()];
  await add(client, ['a.pdf'], one);
  await add(client, ['b.pdf'], two);
  expect((await client.app.undo()).label).toBe('Added b.pdf');
  await add(client, ['c.pdf'], two);
  const [document] = await client.documents.list();
  if (document === undefined) throw new Error('nothing was taken in');
  await client.documents.update({ id: document.id, notes: 'Read' });
  await add(client, ['d.pdf'], two);
  expect((await client.app.undo()).label).toBe('Added d.pdf');
  expect((await client.app.undo()).label).toBe(`Changed ${document.title}`);
  expect((await client.app.undo()).label).toBe('Added c.pdf');
  expect((await client.app.undo()).label).toBe('Added a.pdf');
});

test('messages without a word of their drop are a step each', async () => {
  const client = season.client();
  await add(client, ['a.pdf', 'b.pdf']);
  await add(client, ['c.pdf']);
  expect((await client.app.undo()).label).toBe('Added c.pdf');
  expect((await client.app.undo()).label).toBe('Added 2 files');
  expect(await namesIn(client)).toEqual([]);
});
