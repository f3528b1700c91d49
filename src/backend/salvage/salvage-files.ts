import { isFault } from '../../core/shared/fault.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { readBlob } from '../rows/blob-store.ts';
import { removeChunks } from '../rows/chunk-store.ts';
import { nameBlob } from '../rows/name-blob.ts';
import { readTable } from './read-table.ts';

/**
 * Takes over every stored file that the tables still lead to. The chunks are read in the order of the table
 * and not by their index, which may be what is damaged. Answers whether all was there.
 */
export function salvageFiles(
  from: ReadableDb,
  into: WritableDb,
  put: (table: string, row: Row) => void,
): boolean {
  const named = readTable(from, 'blobs', (row) => put('blobs', row));
  nameFiles(into);
  const stored = readTable(from, 'blob_chunks', (row) => put('blob_chunks', row));
  return named && stored;
}

/** Every file that a document or a packet names is looked for, also where its own row is lost. */
export function nameFiles(into: WritableDb): void {
  for (const table of ['document_versions', 'manifest_entries']) {
    prepared(
      into,
      `INSERT OR IGNORE INTO blobs (sha256, bytes) SELECT DISTINCT sha256, 0 FROM ${table}`,
    ).run();
  }
}

/** The hashes of the files that are to be there. */
export function filesOf(into: WritableDb): readonly string[] {
  const stored = prepared(into, 'SELECT sha256 FROM blobs WHERE erased_on IS NULL').all();
  return stored.map((row) => String(row['sha256']));
}

/**
 * Names the files that are lost. Each keeps its place with no bytes, so that adding it again puts it back.
 */
export function nameLostFiles(into: WritableDb): string[] {
  return filesOf(into).flatMap((sha256) => {
    if (isWhole(into, sha256)) return [];
    removeChunks(into, 'blob_chunks', sha256);
    prepared(into, 'UPDATE blobs SET bytes = 0 WHERE sha256 = ?').run(sha256);
    return [`The file of ${nameBlob(into, sha256).name} is lost. Add it again.`];
  });
}

/** True for a file whose bytes have its hash. */
export function isWhole(into: WritableDb, sha256: string): boolean {
  fitSize(into, sha256);
  try {
    readBlob(into, sha256);
    return true;
  } catch (error) {
    if (!isFault(error) || !error.code.startsWith('blob-')) throw error;
    return false;
  }
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
