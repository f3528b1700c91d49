import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashFolder } from '../support/vault-fixture.ts';
import { openSampleScratch, type Scratch } from './run-sojourn.ts';

let scratch: Scratch;

beforeAll(async () => {
  scratch = await openSampleScratch();
});

afterAll(() => scratch.remove());

/** The files that the app lives on, byte for byte; the lock is made anew by every opening. */
function vaultHashes() {
  const { 'vault.lock': _, ...rest } = hashFolder(scratch.vault);
  return rest;
}

/** Each command that writes a file to a place of the person's choice. */
const INTO: readonly (readonly [string, (path: string) => string[]])[] = [
  ['agenda --ics', (path) => ['agenda', '--ics', path, '--force']],
  ['backup', (path) => ['backup', path, '--force']],
];

test.each(INTO)(
  '%s onto what the app lives on: refused, and the vault is whole',
  async (name, args) => {
    symlinkSync(scratch.vault, join(scratch.folder, `link ${name}`));
    const second = join(scratch.folder, `second ${name}`);
    linkSync(join(scratch.vault, 'keys.json'), second);
    const places = [
      ...['vault.db', 'keys.json', 'vault.lock', 'new.ics'].map((name) =>
        join(scratch.vault, name),
      ),
      join(scratch.folder, `link ${name}`, 'vault.db'),
      second,
    ];
    const before = vaultHashes();
    for (const path of places) {
      const ended = await scratch.run(...args(path));
      expect([ended.status, ended.stdout]).toEqual([1, '']);
      expect(ended.stderr).toContain('(output-in-vault)');
    }
    expect(vaultHashes()).toEqual(before);
    expect((await scratch.run('verify')).status).toBe(0);
  },
);

test('packet and export into a vault are refused too', async () => {
  const before = vaultHashes();
  const [rotation] = (await scratch.run('rotations', '--json')).json<{ id: string }[]>();
  const packet = await scratch.run('packet', rotation?.id ?? '', '--out', scratch.vault, '--force');
  expect(packet.stderr).toContain('(output-in-vault)');
  // A packet that is being built is noted in the vault until it ends, so its database is another file.
  const { 'vault.db': _built, ...others } = vaultHashes();
  const { 'vault.db': _before, ...same } = before;
  expect(others).toEqual(same);
  expect((await scratch.run('verify')).status).toBe(0);
  const noted = vaultHashes();
  const exported = await scratch.run('export', join(scratch.vault, 'out'));
  expect(exported.stderr).toContain('(output-in-vault)');
  expect([packet.status, exported.status]).toEqual([1, 1]);
  expect(vaultHashes()).toEqual(noted);
});

test.each(INTO)('%s keeps a file of the person, and --force replaces it', async (name, args) => {
  const path = join(scratch.folder, `mine ${name}`);
  writeFileSync(path, 'thesis');
  const withoutForce = args(path).filter((arg) => arg !== '--force');
  const kept = await scratch.run(...withoutForce);
  expect(kept.status).toBe(1);
  expect(kept.stderr).toContain('(output-not-ours)');
  expect(readFileSync(path, 'utf8')).toBe('thesis');
  expect((await scratch.run(...args(path))).status).toBe(0);
  expect((await scratch.run(...withoutForce)).status).toBe(0);
});

test.each(INTO)('%s onto a folder, into a missing one, by an unusable name', async (name, args) => {
  const folder = join(scratch.folder, `places ${name}`);
  mkdirSync(join(folder, 'taken'), { recursive: true });
  const rows: readonly (readonly [string, number, string])[] = [
    ['taken', 4, 'folder-read-only'],
    ['none/a.ics', 4, 'folder-missing'],
    [`${'a'.repeat(300)}.ics`, 2, 'output-name-unusable'],
  ];
  for (const [place, status, code] of rows) {
    const ended = await scratch.run(...args(join(folder, place)));
    expect([place, ended.status, ended.stdout]).toEqual([place, status, '']);
    expect(ended.stderr).toContain(`(${code})`);
  }
  expect(readdirSync(folder)).toEqual(['taken']);
});
