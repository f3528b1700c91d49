import {
  cpSync,
  existsSync,
  mkdtempSync,
  openAsBlob,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { putBlob, readBlob, repairBlob } from '../../../src/backend/rows/blob-store.ts';
import { listDocuments } from '../../../src/backend/rows/document-store.ts';
import { backupVault } from '../../../src/backend/vault/backup-vault.ts';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { salvageVault } from '../../../src/backend/vault/salvage-vault.ts';
import { verifyVault } from '../../../src/backend/vault/verify-vault.ts';
import { cutOff, damagePages } from '../../support/damage-file.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { fillVault, TODAY } from '../../support/fill-vault.ts';
import { faultCode, hashFolder, makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';

const secret = { passphrase: PASSPHRASE };
const DOCUMENTS = 400;
const DERIVED = ['placeables', 'placeable_chunks', 'sqlite_stat1', 'sqlite_stat4', 'blob_chunks'];

let whole: string;
let rows: Record<string, unknown[]>;

/** Many small documents with a file each, and one season's rows. */
beforeAll(async () => {
  whole = join(mkdtempSync(join(tmpdir(), 'sojourn-test-')), 'vault');
  const { vault } = await createVault(whole, secret);
  fillVault(vault.db, 'mark', new Uint8Array(20_000).fill(3));
  change(vault.db, 'Filled', TODAY, (db) => {
    for (let n = 0; n < DOCUMENTS; n += 1) {
      const id = crypto.randomUUID();
      const sha256 = putBlob(db, Buffer.from(`file ${n} `.repeat(200)));
      db.prepare(
        `INSERT INTO documents (id, type, title, issuer, notes) VALUES (?, 'other', ?, '', '')`,
      ).run(id, `Paper ${n}`);
      db.prepare(
        `INSERT INTO document_versions
           (id, document, file_name, added_on, facts, kind, sha256, pages, notes)
         VALUES (?, ?, ?, ?, '{}', 'pdf', ?, 1, '[]')`,
      ).run(crypto.randomUUID(), id, `${n}.pdf`, TODAY, sha256);
    }
  });
  rows = dumpTables(vault.db, DERIVED);
  vault.close();
});

afterAll(() => rmSync(dirname(whole), { recursive: true }));

function copyOfWhole(): string {
  const folder = join(makeFolder(), 'vault');
  cpSync(whole, folder, { recursive: true });
  return folder;
}

async function restored(backup: string): Promise<Vault> {
  const into = join(makeFolder(), 'restored');
  await restoreBackup(await openAsBlob(backup), into, secret);
  return await openVault(into, secret);
}

/** A sequence of numbers from 0 to 1 that is the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test('of a whole vault nothing is lost, and nothing in its folder changes', async () => {
  const folder = copyOfWhole();
  const before = hashFolder(folder);
  const target = join(makeFolder(), 'b');
  expect(await salvageVault(folder, secret, target)).toEqual({
    bytes: statSync(target).size,
    losses: [],
  });
  expect(hashFolder(folder)).toEqual({ ...before, 'vault.lock': expect.any(String) });
  const vault = await restored(target);
  expect(dumpTables(vault.db, DERIVED)).toEqual(rows);
  vault.close();
});

/** How a vault is damaged: how many pages, or the share of its bytes that is left. */
const HARMS: readonly (readonly [string, (database: string) => void])[] = [
  ...[1, 3, 8, 20, 50].map(
    (pages, seed) =>
      [
        `${pages} damaged pages`,
        (database: string) => damagePages(database, pages, numbersFrom(seed + 7)),
      ] as const,
  ),
  ...[0.95, 0.6, 0.3].map(
    (share) =>
      [
        `cut off at ${share}`,
        (database: string) => cutOff(database, share, statSync(database).size),
      ] as const,
  ),
];

test.each(HARMS)(
  '%s: what comes out was there before, each file has its hash, and the rest is named',
  async (_, harm) => {
    const folder = copyOfWhole();
    harm(join(folder, 'vault.db'));
    const target = join(makeFolder(), 'b');
    const { losses } = await salvageVault(folder, secret, target);
    const vault = await restored(target);
    try {
      const saved = dumpTables(vault.db, DERIVED);
      for (const table of ['rotations', 'budget_lines', 'funds', 'letters', 'immunizations'])
        for (const row of saved[table] ?? []) expect(rows[table]).toContain(row);
      const report = await verifyVault(vault);
      expect(report.problems.filter(({ code }) => code !== 'blob-missing')).toEqual([]);
      const lost = new Set(
        report.problems.flatMap(({ document }) => (document === undefined ? [] : [document])),
      );
      const documents = listDocuments(vault.db);
      expect(documents.length).toBeGreaterThan(DOCUMENTS / 10);
      for (const document of documents) {
        for (const { sha256 } of document.versions) {
          if (lost.has(document.id)) continue;
          expect(readBlob(vault.db, sha256).length).toBeGreaterThan(0);
        }
      }
      const complete = JSON.stringify(saved) === JSON.stringify(rows);
      expect(losses.length > 0 || complete || saved['changes']?.length === 0).toBe(true);
    } finally {
      vault.close();
    }
  },
);

test('an open vault with a damaged page is backed up without it, and restored that file is added again', async () => {
  const folder = copyOfWhole();
  const first = await openVault(folder, secret);
  const files = listDocuments(first.db).flatMap(({ versions }) =>
    versions.map(({ sha256 }) => [sha256, readBlob(first.db, sha256)] as const),
  );
  const page = pageOfFiles(first);
  first.close();
  damagePages(join(folder, 'vault.db'), 1, () => page);
  const vault = await openVault(folder, secret);
  const target = join(makeFolder(), 'b');
  const { losses } = await backupVault(vault, target);
  vault.close();
  expect(losses.length).toBeGreaterThan(0);
  for (const loss of losses)
    expect(loss).toMatch(/^The file of ".+ \(.+\) is lost\. Add it again\.$/);
  const again = await restored(target);
  const lost: Uint8Array[] = [];
  for (const [sha256, bytes] of files) {
    if ((await faultCode(() => readBlob(again.db, sha256))) === 'blob-missing') lost.push(bytes);
  }
  expect(lost).toHaveLength(losses.length);
  change(again.db, 'Put back', TODAY, (db) => {
    for (const bytes of lost) repairBlob(db, bytes);
  });
  for (const [sha256, bytes] of files) expect(readBlob(again.db, sha256)).toEqual(bytes);
  again.close();
});

test('without its first page, which says what lies where, all of a vault comes out', async () => {
  const folder = copyOfWhole();
  damagePages(join(folder, 'vault.db'), 1, () => 0);
  expect(await faultCode(() => openVault(folder, secret))).toBe('vault-damaged');
  const target = join(makeFolder(), 'b');
  expect((await salvageVault(folder, secret, target)).losses).toEqual([]);
  const vault = await restored(target);
  expect(dumpTables(vault.db, DERIVED)).toEqual(rows);
  vault.close();
});

test('of a vault without the pages of its documents every file comes out, under a title of its own', async () => {
  const folder = copyOfWhole();
  const vault = await openVault(folder, secret);
  const pages = Number(vault.db.pragma('page_count', { simple: true }));
  const lost = vault.db
    .prepare<[], { pageno: number }>(
      `SELECT pageno FROM dbstat WHERE name IN ('documents', 'document_versions')`,
    )
    .all();
  vault.close();
  for (const { pageno } of lost)
    damagePages(join(folder, 'vault.db'), 1, () => (pageno - 0.5) / pages);
  const target = join(makeFolder(), 'b');
  const { losses } = await salvageVault(folder, secret, target);
  expect(losses.join(' ')).toContain(`files came out whose documents are lost`);
  const again = await restored(target);
  const titles = listDocuments(again.db).map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('File '))).toHaveLength(DOCUMENTS);
  again.close();
});

test('a vault of which no page can be read is refused, and nothing is made', async () => {
  const folder = copyOfWhole();
  const database = join(folder, 'vault.db');
  writeFileSync(database, Buffer.alloc(statSync(database).size, 0xa5));
  const target = join(makeFolder(), 'b');
  expect(await faultCode(() => salvageVault(folder, secret, target))).toBe('vault-beyond-salvage');
  expect(existsSync(target)).toBe(false);
});

test('files between a damaged first and a damaged last page of theirs come out', async () => {
  const folder = copyOfWhole();
  const vault = await openVault(folder, secret);
  const pages = Number(vault.db.pragma('page_count', { simple: true }));
  const leaves = vault.db
    .prepare<[], { pageno: number }>(
      `SELECT pageno FROM dbstat WHERE name = 'blob_chunks' AND pagetype = 'leaf' ORDER BY path`,
    )
    .all();
  vault.close();
  for (const leaf of [leaves.at(0), leaves.at(-1)])
    damagePages(join(folder, 'vault.db'), 1, () => ((leaf?.pageno ?? 0) - 0.5) / pages);
  const target = join(makeFolder(), 'b');
  const { losses } = await salvageVault(folder, secret, target);
  expect(losses.length).toBeGreaterThan(0);
  expect(losses.length).toBeLessThan(DOCUMENTS / 4);
});

/** Where a page with files lies in the database, as a share of its pages. */
function pageOfFiles({ db }: Vault): number {
  const pages = Number(db.pragma('page_count', { simple: true }));
  const row = db
    .prepare<[], { pageno: number }>(
      `SELECT pageno FROM dbstat WHERE name = 'blob_chunks' AND pagetype = 'leaf' LIMIT 1`,
    )
    .get();
  return ((row?.pageno ?? 0) - 0.5) / pages;
}
