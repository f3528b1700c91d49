import { isFault } from '../../core/shared/fault.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { readBlob } from '../rows/blob-store.ts';
import { eachChunk, removeChunks } from '../rows/chunk-store.ts';
import { nameBlob } from '../rows/name-blob.ts';
import { isDamage } from './is-damage.ts';
import { readTable } from './read-table.ts';

/**
 * Takes over every stored file whose bytes still have their hash; the others are named. A file that is
 * lost keeps its place with no bytes, so that adding it again puts it back. The chunks are read in the
 * order of the table and not by their index, which may be what is damaged.
 */
export function salvageFiles(
  from: ReadableDb,
  into: WritableDb,
  put: (table: string, row: Row) => void,
): string[] {
  readTable(from, 'blobs', (row) => put('blobs', row));
  for (const table of ['document_versions', 'manifest_entries']) {
    prepared(
      into,
      `INSERT OR IGNORE INTO blobs (sha256, bytes) SELECT DISTINCT sha256, 0 FROM ${table}`,
    ).run();
  }
  readTable(from, 'blob_chunks', (row) => put('blob_chunks', row));
  const stored = prepared(into, 'SELECT sha256 FROM blobs WHERE erased_on IS NULL').all();
  return stored.flatMap((row) => {
    const sha256 = String(row['sha256']);
    if (isWhole(into, sha256) || takeByName(from, into, sha256)) return [];
    removeChunks(into, 'blob_chunks', sha256);
    prepared(into, 'UPDATE blobs SET bytes = 0 WHERE sha256 = ?').run(sha256);
    return [`The file of ${nameBlob(into, sha256).name} is lost. Add it again.`];
  });
}

function isWhole(into: WritableDb, sha256: string): boolean {
  fitSize(into, sha256);
  try {
    readBlob(into, sha256);
    return true;
  } catch (error) {
    if (!isFault(error) || !error.code.startsWith('blob-')) throw error;
    return false;
  }
}

/** Once more by its own hash: between many damaged pages a walk over the table misses what a look finds. */
function takeByName(from: ReadableDb, into: WritableDb, sha256: string): boolean {
  removeChunks(into, 'blob_chunks', sha256);
  const insert = 'INSERT INTO blob_chunks (sha256, position, data) VALUES (?, ?, ?)';
  try {
    let position = 0;
    for (const data of eachChunk(from, 'blob_chunks', sha256)) {
      prepared(into, insert).run(sha256, position, data);
      position += 1;
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return isWhole(into, sha256);
}

/** The chunks tell the size, also where its row was lost; whether they are all there the hash tells. */
function fitSize(into: WritableDb, sha256: string): void {
  prepared(
    into,
    `UPDATE blobs SET bytes =
       (SELECT coalesce(sum(length(data)), 0) FROM blob_chunks WHERE sha256 = blobs.sha256)
     WHERE sha256 = ?`,
  ).run(sha256);
}
