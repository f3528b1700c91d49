import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileWhole } from '../../../src/backend/delivery/write-file-whole.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

test('the file is there whole, for this user only, and nothing else', async () => {
  const folder = makeFolder();
  const path = join(folder, 'packet.pdf');
  await writeFileWhole(path, Buffer.from('whole'));
  expect(readFileSync(path, 'utf8')).toBe('whole');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['packet.pdf']);
});

test('what stands there is replaced in one step', async () => {
  const path = join(makeFolder(), 'packet.pdf');
  writeFileSync(path, 'old');
  await writeFileWhole(path, Buffer.from('new'));
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a folder that went away is said, and not made', async () => {
  const folder = makeFolder();
  await expect(
    writeFileWhole(join(folder, 'none', 'a.pdf'), Buffer.from('x')),
  ).rejects.toMatchObject({ code: 'folder-missing' });
  expect(readdirSync(folder)).toEqual([]);
});

test('where the name is taken by a folder nothing is left behind', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'a.pdf'));
  await expect(writeFileWhole(join(folder, 'a.pdf'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'folder-read-only',
  });
  expect(readdirSync(folder)).toEqual(['a.pdf']);
});
