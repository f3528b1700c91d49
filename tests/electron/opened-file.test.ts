import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openedAmong, openedFiles } from '../../electron/opened-file.ts';
import { makeFolder } from '../support/vault-fixture.ts';

test.each([
  [['/app', '/home/me/a.sojourn-backup'], '/home/me/a.sojourn-backup'],
  [['--x', 'C:\\a\\St. Mary.SOJOURN-HOST'], 'C:\\a\\St. Mary.SOJOURN-HOST'],
  [['--vault', '/v', '/home/me/a.json'], undefined],
  [['--file=/a.sojourn-host'], undefined],
])('of the arguments %j, %s is opened', (args, expected) => {
  expect(openedAmong(args)).toBe(expected);
});

test('the last file of ours waits, is taken once, and any other is nobody’s', async () => {
  const folder = makeFolder();
  const told = vi.fn();
  const files = openedFiles(told);
  const [pack, other] = ['a.sojourn-host', 'b.pdf'].map((name) => join(folder, name));
  for (const path of [pack, other]) writeFileSync(path ?? '', 'content');
  files.offer(other ?? '');
  expect(await files.waiting()).toBeNull();
  files.offer(pack ?? '');
  expect(told).toHaveBeenCalledOnce();
  const waiting = await files.waiting();
  expect(waiting).toMatchObject({ kind: 'pack', name: 'a.sojourn-host' });
  expect(String(Buffer.from((await waiting?.take()) ?? []))).toBe('content');
  expect(await files.waiting()).toBeNull();
});

test('what has gone, and a folder of that name, is none', async () => {
  const folder = makeFolder();
  const files = openedFiles(() => {});
  files.offer(join(folder, 'gone.sojourn-backup'));
  expect(await files.waiting()).toBeNull();
  mkdirSync(join(folder, 'a.sojourn-backup'));
  files.offer(join(folder, 'a.sojourn-backup'));
  expect(await files.waiting()).toBeNull();
});
