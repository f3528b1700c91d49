import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { canary, wordsIn } from './canaries.ts';
import { searchDisk } from './search-disk.ts';
import { writtenPath } from './written-paths.ts';

const SECRET = 'Ünïcode one 71';
const word = canary(42);

test.each([
  ['UTF-8', Buffer.from(`a ${word} b`)],
  ['UTF-16, little-endian', Buffer.from(`a ${word} b`, 'utf16le')],
  ['UTF-16, big-endian', Buffer.from(`a ${word} b`, 'utf16le').swap16()],
  ['capitals', Buffer.from(word.toUpperCase())],
])('a word is found in %s', (_, bytes) => {
  expect(wordsIn(bytes, []).map((found) => found.toLowerCase())).toEqual([word.toLowerCase()]);
});

test('a secret is found in either encoding, and nothing in what holds neither', () => {
  for (const bytes of [Buffer.from(SECRET), Buffer.from(SECRET, 'utf16le').swap16()])
    expect(wordsIn(bytes, [SECRET])).toEqual(['a secret']);
  expect(wordsIn(Buffer.from('Zqx7K v0042 Ünïcode one 7'), [SECRET])).toEqual([]);
});

test('files and their names are searched, but for what is left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of [
    ['plain.txt', word],
    [`${word}.txt`, ''],
    ['asked.txt', word],
    ['clean.txt', 'nothing'],
  ] as const)
    writeFileSync(join(folder, name), text);
  const { hits, files } = searchDisk([folder], [join(folder, 'asked.txt')], []);
  expect([...hits.keys()].toSorted()).toEqual(
    [join(folder, `${word}.txt`), join(folder, 'plain.txt')].toSorted(),
  );
  expect(files).toBe(3);
});

test.each([
  ['9 openat(AT_FDCWD</w>, "/home/a", O_WRONLY|O_CREAT, 0600) = 3</home/a>', '/home/a'],
  ['9 openat(AT_FDCWD</w>, "b", O_RDWR) = 3</w/b>', '/w/b'],
  ['9 rename("/tmp/a", "/tmp/b") = 0', '/tmp/b'],
  ['9 openat(AT_FDCWD</w>, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 3</etc/hosts>', undefined],
  ['9 openat(AT_FDCWD</w>, "/no", O_WRONLY) = -1 EACCES (Permission denied)', undefined],
])('of the trace, "%s" is a write to %s', (line, path) => {
  expect(writtenPath(line)).toBe(path);
});
