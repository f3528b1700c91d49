import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document } from '../../src/core/documents/document.ts';
import type { Host } from '../../src/core/hosts/host.ts';
import { openScratch, type Scratch } from './run-sojourn.ts';

const FOLDER = join(import.meta.dirname, '../../resources');
const file = (name: string) => join(FOLDER, 'sample/documents', name);

let scratch: Scratch;

beforeAll(async () => {
  scratch = openScratch();
  expect((await scratch.run('create')).status).toBe(0);
});

afterAll(() => scratch.remove());

test('import says which host a paper is for, or asks', async () => {
  const added = await scratch.run('hosts', 'add', join(FOLDER, 'host-packs/emory.json'), '--json');
  const host = added.json<Host>();
  const own = ['--type', 'host-form', '--host', host.id, '--elective', 'Pain medicine'];
  expect((await scratch.run('import', file('transcript.pdf'), ...own)).status).toBe(0);
  const documents = (await scratch.run('documents', '--json')).json<Document[]>();
  expect(documents).toMatchObject([
    { type: 'host-form', host: host.id, elective: 'Pain medicine' },
  ]);

  const asked = await scratch.run('import', file('bls-card.pdf'), '--type', 'host-form', '--json');
  expect(asked.status).toBe(0);
  expect(asked.json()).toMatchObject({
    unplaced: [{ file: expect.stringContaining('bls-card.pdf'), hosts: [{ id: host.id }] }],
  });
  const words = await scratch.run('import', file('cv-2026-09.pdf'), '--type', 'fee-receipt');
  expect(words.stdout).toContain('no host asks for one yet');
});

test('a host that is not there is refused, and nothing is taken in', async () => {
  const before = (await scratch.run('documents', '--json')).json<Document[]>().length;
  const ended = await scratch.run('import', file('photo.jpg'), '--host', 'nowhere');
  expect(ended.status).not.toBe(0);
  expect(ended.stderr).toContain('host');
  const after = (await scratch.run('documents', '--json')).json<Document[]>().length;
  expect(after).toBe(before);
});

test.each([
  [['--host', 'h', '--document', 'd'], '--host is for new documents'],
  [['--elective', 'Pain'], '--elective needs the host'],
])('%j is wrong usage', async (options, words) => {
  const ended = await scratch.run('import', file('photo.jpg'), ...options);
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain(words);
});
