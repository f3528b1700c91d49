import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVault } from '../../src/backend/vault/open-vault.ts';
import { cutOff, damagePages } from '../support/damage-file.ts';
import { openScratch, PASSPHRASE, type Scratch } from './run-sojourn.ts';

const CARD = join(import.meta.dirname, '../../resources/sample/documents/bls-card.pdf');

let scratch: Scratch;

beforeAll(async () => {
  scratch = openScratch();
  expect((await scratch.run('create', '--json')).status).toBe(0);
  expect((await scratch.run('import', CARD)).status).toBe(0);
});

afterAll(() => scratch.remove());

test('what a damaged vault says to do works: salvage, restore, and the lost file added again', async () => {
  const database = join(scratch.vault, 'vault.db');
  const { size } = statSync(database);
  const page = await firstPageOfFiles();
  damagePages(database, 1, () => ((page - 0.5) * 4096) / size);
  cutOff(database, 0.97, size);
  const refused = await scratch.run('documents', '--json');
  expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining('salvage')]);
  const backup = join(scratch.folder, 'whole.sojourn-backup');
  const saved = await scratch.run('salvage', backup, '--json');
  const { losses } = saved.json<{ losses: string[] }>();
  expect([saved.status, losses.length > 0]).toEqual([1, true]);
  renameSync(scratch.vault, join(scratch.folder, 'damaged'));
  const back = await scratch.run('restore', backup, '--json');
  expect(back.json<{ files: number }>().files).toBe(1);
  const verified = await scratch.run('verify', '--json');
  const { problems } = verified.json<{ problems: { code: string; message: string }[] }>();
  expect(problems).toMatchObject([
    { code: 'blob-missing', message: expect.stringContaining('Add it again') },
  ]);
  const again = await scratch.run('import', CARD, '--json');
  expect(again.json<{ repaired: { file: string }[] }>().repaired).toHaveLength(1);
  expect((await scratch.run('verify')).status).toBe(0);
});

test.each([
  ['without its keys', (f: string) => eachKeys(f, (path) => rmSync(path)), 'vault-keys-lost'],
  [
    'with keys that are none',
    (f: string) => eachKeys(f, (path) => writeFileSync(path, '{')),
    'vault-keys-lost',
  ],
  ['without its database', (f: string) => rmSync(join(f, 'vault.db')), 'vault-database-missing'],
])(
  'a vault %s: salvage says what is missing and what to do, and makes nothing',
  async (_, harm, code) => {
    const spoiled = openScratch();
    try {
      await spoiled.run('create');
      harm(spoiled.vault);
      const target = join(spoiled.folder, 'out');
      const ended = await spoiled.run('salvage', target, '--json');
      expect(ended.status).toBe(3);
      expect(ended.json<{ error: { code: string } }>().error.code).toBe(code);
      expect(existsSync(target)).toBe(false);
    } finally {
      spoiled.remove();
    }
  },
);

test('where there is no vault salvage says so, and leaves not even a lock', async () => {
  const none = openScratch();
  try {
    const ended = await none.run('salvage', join(none.folder, 'out'), '--json');
    expect(ended.json<{ error: { code: string } }>().error.code).toBe('vault-missing');
    expect(readdirSync(none.folder)).toEqual([]);
  } finally {
    none.remove();
  }
});

/** The first page that holds bytes of files. */
async function firstPageOfFiles(): Promise<number> {
  const vault = await openVault(scratch.vault, { passphrase: PASSPHRASE });
  const sql = "SELECT min(pageno) AS page FROM dbstat WHERE name = 'blob_chunks'";
  const row = vault.db.prepare<[], { page: number }>(sql).get();
  vault.close();
  return row?.page ?? 0;
}

/** The key file and its second copy. */
function eachKeys(folder: string, harm: (path: string) => void): void {
  for (const name of ['keys.json', 'keys-copy.json']) harm(join(folder, name));
}
