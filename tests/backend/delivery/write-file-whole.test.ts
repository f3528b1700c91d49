import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileWhole } from '../../../src/backend/delivery/write-file-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the file is there whole, for this user only, and nothing else', async () => {
  const path = await writeFileWhole(folder, 'packet.pdf', Buffer.from('whole'));
  expect(readFileSync(path, 'utf8')).toBe('whole');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['packet.pdf']);
});

test('a packet of the same name is replaced in one step', async () => {
  writeFileSync(join(folder, 'packet.pdf'), 'old');
  await writeFileWhole(folder, 'packet.pdf', Buffer.from('new'));
  expect(readFileSync(join(folder, 'packet.pdf'), 'utf8')).toBe('new');
});

test('a folder that is not there is said, and not made', async () => {
  await expect(
    writeFileWhole(join(folder, 'none'), 'a.pdf', Buffer.from('x')),
  ).rejects.toMatchObject({ code: 'folder-missing' });
  expect(readdirSync(folder)).toEqual([]);
});

test('where the name is taken by a folder nothing is left behind', async () => {
  mkdirSync(join(folder, 'a.pdf'));
  await expect(writeFileWhole(folder, 'a.pdf', Buffer.from('x'))).rejects.toMatchObject({
    code: 'folder-read-only',
  });
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});
