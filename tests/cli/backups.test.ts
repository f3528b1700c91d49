import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScratch, type Scratch } from './run-sojourn.ts';

let scratch: Scratch;

beforeAll(async () => {
  scratch = openScratch();
  expect((await scratch.run('create')).status).toBe(0);
});

afterAll(() => scratch.remove());

test('a folder is set, a backup made there, listed and rehearsed; without one the list is not ready', async () => {
  const none = await scratch.run('backups');
  expect([none.status, none.stdout]).toEqual([1, expect.stringContaining('no second disk')]);
  const stick = join(scratch.folder, 'stick');
  mkdirSync(stick);
  expect((await scratch.run('backups', 'folder', stick)).stdout).toContain(stick);
  expect((await scratch.run('backups', 'take')).status).toBe(0);
  const [name = ''] = readdirSync(stick);
  const done = await scratch.run('backups', 'rehearse', '--json');
  expect(done.json()).toMatchObject({ name, since: 0, opensToday: true });
  const listed = await scratch.run('backups');
  expect([listed.status, listed.stdout]).toEqual([0, expect.stringContaining(name)]);
  expect((await scratch.run('backups', 'prune')).status).toBe(2);
});
