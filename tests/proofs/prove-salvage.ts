import { cpSync, mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { change } from '../../src/backend/database/change.ts';
import type { Vault } from '../../src/backend/keys/vault.ts';
import { putBlob, readBlob } from '../../src/backend/rows/blob-store.ts';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { openVault } from '../../src/backend/vault/open-vault.ts';
import { restoreBackup } from '../../src/backend/vault/restore-backup.ts';
import { salvageVault } from '../../src/backend/vault/salvage-vault.ts';
import { cutOff, damagePages } from '../support/damage-file.ts';
import { fillVault, TODAY } from '../support/fill-vault.ts';
import { numbersFrom } from './numbers-from.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Damages a hundred vaults, 1 to 50 pages or cut off, and counts what comes out of each. */
const FILES = 150;
const secret = { passphrase: 'a proof is not a promise' };
const { count, seed, until, minutes } = readAsked({ count: 100, minutes: 30 });
const folder = mkdtempSync(join(tmpdir(), 'sojourn-proof-'));
const random = numbersFrom(seed);

interface Row {
  readonly harm: string;
  readonly opens: boolean;
  /** Files that the damaged vault still reads one by one, where it opens; those may be recovered. */
  readonly readable: number;
  readonly recovered: number;
  readonly rows: number;
  /** True where the app said that nothing can be read, and made nothing. */
  readonly refused: boolean;
}

/** One vault with the rows of a season and many files; answers the hash of each file. */
async function makeWhole(at: string): Promise<{ hashes: readonly string[]; rows: number }> {
  const { vault } = await createVault(at, secret);
  fillVault(vault.db, 'mark', new Uint8Array(20_000).fill(3));
  const hashes = change(vault.db, 'Filled', TODAY, (db) =>
    Array.from({ length: FILES }, (_, n) => {
      const sha256 = putBlob(db, Buffer.from(`file ${n} `.repeat(50 + ((n * 37) % 2_000))));
      const id = crypto.randomUUID();
      db.prepare(
        `INSERT INTO documents (id, type, title, issuer, notes) VALUES (?, 'other', ?, '', '')`,
      ).run(id, `Paper ${n}`);
      db.prepare(
        `INSERT INTO document_versions
           (id, document, file_name, added_on, facts, kind, sha256, pages, notes)
         VALUES (?, ?, ?, ?, '{}', 'pdf', ?, 1, '[]')`,
      ).run(crypto.randomUUID(), id, `${n}.pdf`, TODAY, sha256);
      return sha256;
    }),
  );
  const rows = countRows(vault);
  vault.close();
  return { hashes, rows };
}

function countRows({ db }: Vault): number {
  const tables = ['documents', 'hosts', 'rotations', 'budget_lines', 'letters', 'immunizations'];
  return tables.reduce((sum, table) => {
    const row = db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get();
    return sum + (row?.n ?? 0);
  }, -standIns(db));
}

/** What salvage put in the place of a document or a host that is lost counts for nothing. */
function standIns(db: Vault['db']): number {
  const named = `SELECT title AS name FROM documents UNION ALL SELECT name FROM hosts`;
  const sql = `SELECT count(*) AS n FROM (${named}) WHERE name LIKE '%could not be read'`;
  return db.prepare<[], { n: number }>(sql).get()?.n ?? 0;
}

const readableOf = (vault: Vault, hashes: readonly string[]): number =>
  hashes.filter((sha256) => {
    try {
      return readBlob(vault.db, sha256).length > 0;
    } catch {
      return false;
    }
  }).length;

/** Every fifth is cut off; the others have from 1 to 50 pages written over. */
function harm(database: string, n: number): string {
  if (n % 5 === 4) {
    const share = 0.2 + random() * 0.79;
    cutOff(database, share, statSync(database).size);
    return `cut off at ${Math.round(share * 100)} %`;
  }
  const pages = 1 + Math.floor(random() * 50);
  damagePages(database, pages, random);
  return `${pages} damaged pages`;
}

async function tryToRead(at: string, hashes: readonly string[]): Promise<number | undefined> {
  try {
    const vault = await openVault(at, secret);
    try {
      return readableOf(vault, hashes);
    } finally {
      vault.close();
    }
  } catch {
    return undefined;
  }
}

async function salvageOne(n: number, whole: string, hashes: readonly string[]): Promise<Row> {
  const at = join(folder, `vault-${n}`);
  const [backup, into] = [join(folder, `backup-${n}`), join(folder, `restored-${n}`)];
  cpSync(whole, at, { recursive: true });
  const name = harm(join(at, 'vault.db'), n);
  try {
    const readable = await tryToRead(at, hashes);
    const before = { harm: name, opens: readable !== undefined, readable: readable ?? 0 };
    try {
      await salvageVault(at, secret, backup);
    } catch (error) {
      if ((error as { code?: string }).code !== 'vault-beyond-salvage') throw error;
      return { ...before, recovered: 0, rows: 0, refused: true };
    }
    await restoreBackup(await openAsBlob(backup), into, secret);
    const vault = await openVault(into, secret);
    const recovered = readableOf(vault, hashes);
    const rows = countRows(vault);
    vault.close();
    return { ...before, recovered, rows, refused: false };
  } finally {
    for (const path of [at, backup, into]) rmSync(path, { recursive: true, force: true });
  }
}

function report(done: readonly Row[], all: { readonly rows: number }): string[] {
  const sum = (rows: readonly Row[], of: (row: Row) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const opened = done.filter(({ opens }) => opens);
  const worse = opened.filter(({ readable, recovered }) => recovered < readable);
  const closed = done.filter(({ opens }) => !opens);
  return [
    `Asked for ${count} vaults within ${minutes} minutes, seed ${seed}, ${FILES} files and ${all.rows} rows in each: **${done.length} vaults.**`,
    '',
    `- ${opened.length} still opened: ${sum(opened, (row) => row.recovered)} files recovered of ${sum(opened, (row) => row.readable)} that could be read one by one, of ${opened.length * FILES} in all; ${worse.length} vaults gave fewer than could be read.`,
    `- ${closed.length} no longer opened: ${sum(closed, (row) => row.recovered)} files recovered of ${closed.length * FILES}; ${closed.filter(({ refused }) => refused).length} of them were refused as beyond salvage.`,
    `- Rows of a season recovered: ${sum(done, (row) => row.rows)} of ${done.length * all.rows}.`,
  ];
}

try {
  const whole = join(folder, 'whole');
  const { hashes, rows } = await makeWhole(whole);
  const done: Row[] = [];
  for (let n = 0; n < count && Date.now() < until; n += 1) {
    const row = await salvageOne(n, whole, hashes);
    done.push(row);
    console.log(
      `${row.harm}: ${row.opens ? `${row.readable} readable, ` : 'does not open, '}${row.recovered} files and ${row.rows} rows recovered${row.refused ? ', refused' : ''}`,
    );
  }
  const lines = report(done, { rows });
  console.log(lines.join('\n'));
  writeFigures('salvage', lines);
  const fewer = done.some(({ opens, readable, recovered }) => opens && recovered < readable);
  process.exitCode = fewer ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
