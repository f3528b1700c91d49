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

test('the newest is restored by its flag: over a vault only when that is put aside', async () => {
  expect((await scratch.run('restore')).status).toBe(2);
  expect((await scratch.run('restore', 'a-file', '--newest')).status).toBe(2);
  const refused = await scratch.run('restore', '--newest');
  expect([refused.status, refused.stderr]).toEqual([
    3,
    expect.stringContaining('already holds a vault'),
  ]);
  const done = await scratch.run('restore', '--newest', '--put-aside');
  expect(done.status).toBe(0);
  const [, aside = ''] = /in its folder "(set aside [^"]+)"/.exec(done.stdout) ?? [];
  expect(readdirSync(join(scratch.vault, aside))).toEqual(
    expect.arrayContaining(['keys.json', 'vault.db']),
  );
  expect((await scratch.run('call', 'app.settings')).status).toBe(0);
});
