import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newestVersion } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { openDatabase } from '../../../src/backend/database/open-database.ts';
import { verifyDatabase } from '../../../src/backend/vault/verify-vault.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { dumpTables, makeFolder, makeVault } from '../../support/vault-fixture.ts';

const PAGE = 4096;
/** The salt of the cipher, which a raw key makes no use of. */
const SALT = 16;
const FLIPS = 65;

/** A closed vault whose last pages are free, and how to look into a copy of it with one bit flipped. */
async function closedVault() {
  const { vault, folder } = await makeVault();
  fillVault(vault.db, 'mark', new Uint8Array(100_000));
  vault.db.exec('CREATE TABLE gone (d BLOB); INSERT INTO gone VALUES (zeroblob(60000))');
  vault.db.exec('DROP TABLE gone');
  const free = Number(vault.db.pragma('freelist_count', { simple: true }));
  const dataKey = vault.withDataKey((key) => Buffer.from(key));
  const rows = dumpTables(vault.db);
  vault.close();
  const bytes = readFileSync(join(folder, 'vault.db'));
  const copy = join(makeFolder(), 'copy.db');
  /** 'found', or every row of a database that the flip did nothing to. */
  const lookWith = async (bit: number) => {
    const flipped = Buffer.from(bytes);
    const at = Math.floor(bit / 8);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
    writeFileSync(copy, flipped);
    try {
      const db = openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
      try {
        return (await verifyDatabase(db)).ok ? dumpTables(db) : 'found';
      } finally {
        db.close();
      }
    } catch {
      return 'found';
    }
  };
  return { pages: bytes.length / PAGE, free, rows, lookWith };
}

test(`${FLIPS} flipped bits: each that lies on a page in use is found, the others change nothing`, async () => {
  const { pages, free, rows, lookWith } = await closedVault();
  expect(free).toBeGreaterThan(10);
  let random = 1;
  const missed = new Set<number>();
  for (let flip = 0; flip < FLIPS; flip += 1) {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    const bit = SALT * 8 + (random % (pages * PAGE * 8 - SALT * 8));
    const seen = await lookWith(bit);
    if (seen === 'found') continue;
    expect(seen).toEqual(rows);
    missed.add(Math.floor(bit / 8 / PAGE));
  }
  // Free pages are the last ones here: what was on them is gone, and nothing reads them.
  expect([...missed].filter((page) => page < pages - free)).toEqual([]);
});

test('a flipped bit of the salt changes nothing, and one on a free page neither', async () => {
  const { pages, rows, lookWith } = await closedVault();
  expect(await lookWith(5 * 8)).toEqual(rows);
  expect(await lookWith((pages - 1) * PAGE * 8 + 900)).toEqual(rows);
});
