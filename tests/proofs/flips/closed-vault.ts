import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change } from '../../../src/backend/database/change.ts';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { newestVersion } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { openDatabase } from '../../../src/backend/database/open-database.ts';
import { putBlob } from '../../../src/backend/rows/blob-store.ts';
import { saveDocument } from '../../../src/backend/rows/document-store.ts';
import { saveVersion } from '../../../src/backend/rows/version-store.ts';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { verifyDatabase } from '../../../src/backend/vault/verify-vault.ts';
import type { DocumentId, VersionId } from '../../../src/core/shared/id.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { fillVault, makeEntities, TODAY } from '../../support/fill-vault.ts';

const PAGE = 4096;
/** Bits of the cipher's salt, which a raw key makes no use of. */
const SALT_BITS = 16 * 8;

/** What a look at a copy with a flipped bit told. */
export type Seen =
  /** It does not open, or a table, a row or a reference is named. */
  | 'found'
  /** The document whose file is damaged is named. */
  | 'named'
  /** Nothing was found, and every row is as it was. */
  | 'harmless'
  /** Nothing was found, and something is not as it was: must not be. */
  | 'missed';

export interface ClosedVault {
  readonly bits: { readonly first: number; readonly end: number };
  /** Whether what lies on the page of this bit is in use. */
  readonly isInUse: (bit: number) => boolean;
  /** Looks at a copy in which these bits are turned. */
  readonly lookWith: (...bits: number[]) => Promise<Seen>;
}

/** A closed vault in `root`, which must be empty, with `files` of 100 kB; its last pages are free. */
export async function closedVault(root: string, files: number): Promise<ClosedVault> {
  const folder = join(root, 'vault');
  const { vault } = await createVault(folder, { passphrase: 'correct horse battery 7 staple' });
  fillVault(vault.db, 'mark', bytesOf(0));
  for (let file = 1; file < files; file += 1) addFile(vault.db, file);
  vault.db.exec('CREATE TABLE gone (d BLOB); INSERT INTO gone VALUES (zeroblob(60000))');
  vault.db.exec('DROP TABLE gone');
  const free = Number(vault.db.pragma('freelist_count', { simple: true }));
  const dataKey = vault.withDataKey((key) => Buffer.from(key));
  const rows = JSON.stringify(dumpTables(vault.db));
  vault.close();
  const bytes = readFileSync(join(folder, 'vault.db'));
  const copy = join(root, 'copy.db');
  async function lookWith(...bits: number[]): Promise<Seen> {
    const flipped = Buffer.from(bytes);
    for (const bit of bits) {
      const at = Math.floor(bit / 8);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
    }
    writeFileSync(copy, flipped);
    try {
      const db = openDatabase(copy, dataKey, newestVersion(ALL_MIGRATIONS));
      try {
        const { ok, problems } = await verifyDatabase(db);
        if (!ok) return problems.some(({ document }) => document !== undefined) ? 'named' : 'found';
        return JSON.stringify(dumpTables(db)) === rows ? 'harmless' : 'missed';
      } finally {
        db.close();
      }
    } catch {
      return 'found';
    }
  }
  const inUse = bytes.length / PAGE - free;
  return {
    bits: { first: SALT_BITS, end: bytes.length * 8 },
    isInUse: (bit) => bit >= SALT_BITS && bit < inUse * PAGE * 8,
    lookWith,
  };
}

function addFile(db: WritableDb, file: number): void {
  change(db, 'Added', TODAY, () => {
    const bytes = bytesOf(file);
    const { document, version } = makeEntities(`more${file}`, putBlob(db, bytes));
    const id = saveDocument(db, { ...document, id: `d-${file}` as DocumentId }).id;
    saveVersion(db, {
      ...version,
      id: `v-${file}` as VersionId,
      document: id,
      bytes: bytes.length,
    });
  });
}

function bytesOf(file: number): Uint8Array {
  return new Uint8Array(100_000).fill(file + 1);
}
