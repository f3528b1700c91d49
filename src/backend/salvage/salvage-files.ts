import { isFault } from '../../core/shared/fault.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { readBlob } from '../rows/blob-store.ts';
import { removeChunks } from '../rows/chunk-store.ts';
import { nameBlob } from '../rows/name-blob.ts';
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
  return stored.flatMap((row) => proveFile(into, String(row['sha256'])));
}

function proveFile(into: WritableDb, sha256: string): string[] {
  fitSize(into, sha256);
  try {
    readBlob(into, sha256);
    return [];
  } catch (error) {
    if (!isFault(error) || !error.code.startsWith('blob-')) throw error;
    removeChunks(into, 'blob_chunks', sha256);
    prepared(into, 'UPDATE blobs SET bytes = 0 WHERE sha256 = ?').run(sha256);
    return [`The file of ${nameBlob(into, sha256).name} is lost. Add it again.`];
  }
}

/** Where only the row with the size was lost, the chunks tell it. */
function fitSize(into: WritableDb, sha256: string): void {
  prepared(
    into,
    `UPDATE blobs SET bytes =
       (SELECT coalesce(sum(length(data)), 0) FROM blob_chunks WHERE sha256 = blobs.sha256)
     WHERE sha256 = ? AND bytes = 0`,
  ).run(sha256);
}
