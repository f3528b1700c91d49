import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScratch, type Scratch } from './run-sojourn.ts';

const COMMON = { evidence: [], note: '', writtenAs: '' };

let scratch: Scratch;

beforeAll(async () => {
  scratch = openScratch();
  expect((await scratch.run('create', '--json')).status).toBe(0);
});

afterAll(() => scratch.remove());

test('an entry saved from the command line is in the record and in its review', async () => {
  const input = { ...COMMON, kind: 'dose', vaccine: 'tdap', on: '2020-10-06', product: 'Boostrix' };
  const saved = await scratch.run('call', 'immunizations.save', JSON.stringify(input), '--json');
  expect(saved.json()).toMatchObject(input);
  const listed = await scratch.run('call', 'immunizations.list', '--json');
  expect(listed.json()).toEqual([saved.json()]);
  const review = await scratch.run('call', 'immunizations.review', '--json');
  const { blocks } = review.json<{ blocks: { key: string; status: string }[] }>();
  expect(blocks.find(({ key }) => key === 'tdap')).toMatchObject({ status: 'complete' });
});

test('a word that is no vaccine is refused at the door', async () => {
  const input = { ...COMMON, kind: 'dose', vaccine: 'x', on: '2026-05-03', product: '' };
  expect((await scratch.run('call', 'immunizations.save', JSON.stringify(input))).status).toBe(2);
});
