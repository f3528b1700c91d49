import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createLog } from '../../../src/backend/logs/create-log.ts';
import { describeSurprise } from '../../../src/backend/logs/describe-surprise.ts';
import { readLog } from '../../../src/backend/logs/read-log.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

const HEAD = { version: '1.2.3', window: 'electron' };

test('one JSON object a line, for this user alone, read back the newest first', () => {
  const folder = join(makeFolder(), 'logs');
  const log = createLog(folder, HEAD);
  const entries = [1, 2, 3].map(() => describeSurprise(new RangeError('x'), 'unexpected'));
  for (const entry of entries) log(entry);
  const lines = readFileSync(join(folder, 'sojourn.log'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    entries.map((entry) => expect.objectContaining({ ...HEAD, ...entry })),
  );
  expect(readLog(folder, 2).last.map(({ reference }) => reference)).toEqual(
    entries
      .map(({ reference }) => reference)
      .toReversed()
      .slice(0, 2),
  );
  if (process.platform === 'win32') return;
  expect(statSync(join(folder, 'sojourn.log')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('however much is written, it takes four files and a megabyte', () => {
  const folder = makeFolder();
  const log = createLog(folder, HEAD);
  // Eight times a nearly full file, so that each round puts one away.
  for (let round = 0; round < 8; round += 1) {
    appendFileSync(join(folder, 'sojourn.log'), `${'x'.repeat(255 * 1024)}\n`);
    for (let entry = 0; entry < 10; entry += 1) log(describeSurprise(new Error('x'), 'background'));
  }
  expect(readdirSync(folder).sort()).toEqual([
    'sojourn.1.log',
    'sojourn.2.log',
    'sojourn.3.log',
    'sojourn.log',
  ]);
  const { bytes, files } = readLog(folder, 1);
  expect(files).toBe(4);
  expect(bytes).toBeLessThan(1_100_000);
});

test("a folder that cannot be written is in nobody's way: standard error has the line", () => {
  const taken = join(makeFolder(), 'taken');
  writeFileSync(taken, '');
  const written: string[] = [];
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const entry = describeSurprise(new Error('x'), 'unexpected');
  createLog(taken, HEAD)(entry);
  stderr.mockRestore();
  expect(JSON.parse(written.join(''))).toMatchObject({ reference: entry.reference });
});

test('a line that somebody changed is not read back', () => {
  const folder = makeFolder();
  createLog(folder, HEAD)(describeSurprise(new Error('x'), 'unexpected'));
  const path = join(folder, 'sojourn.log');
  const line = JSON.parse(readFileSync(path, 'utf8'));
  const changed = JSON.stringify({ ...line, frames: ['Elif Kaya, /home/elif'] });
  writeFileSync(path, `${changed}\nno JSON\n`);
  expect(readLog(folder, 5).last).toEqual([]);
});
