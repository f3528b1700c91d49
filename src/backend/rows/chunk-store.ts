import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';

/** About 1 MB: the driver reads a blob whole, so a file lies in rows of this size. */
export const CHUNK_BYTES = 1_048_576;

export type ChunkTable = 'blob_chunks' | 'placeable_chunks';

/** Writes `bytes` as the chunks of a file. */
export function putChunks(
  db: WritableDb,
  table: ChunkTable,
  sha256: string,
  bytes: Uint8Array,
): void {
  const insert = prepared(db, `INSERT INTO ${table} (sha256, position, data) VALUES (?, ?, ?)`);
  for (let at = 0, position = 0; at < bytes.length; at += CHUNK_BYTES, position += 1) {
    insert.run(sha256, position, bytes.subarray(at, at + CHUNK_BYTES));
  }
}

/** The chunks of a file in order, one at a time. */
export function* eachChunk(
  db: ReadableDb,
  table: ChunkTable,
  sha256: string,
): Generator<Uint8Array> {
  // One statement per chunk, not a cursor: the caller may pause between chunks while others write.
  const select = prepared(db, `SELECT data FROM ${table} WHERE sha256 = ? AND position = ?`);
  for (let position = 0; ; position += 1) {
    const row = select.get(sha256, position);
    if (row === undefined) return;
    // The schema holds the column to blobs that are not null.
    yield row['data'] as Buffer;
  }
}

/** The file whole; `bytes` is its size. Shorter or longer chunks give null. */
export function joinChunks(chunks: Iterable<Uint8Array>, bytes: number): Uint8Array | null {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    if (at + chunk.length > bytes) return null;
    whole.set(chunk, at);
    at += chunk.length;
  }
  return at === bytes ? whole : null;
}

export function removeChunks(db: WritableDb, table: ChunkTable, sha256: string): void {
  prepared(db, `DELETE FROM ${table} WHERE sha256 = ?`).run(sha256);
}
