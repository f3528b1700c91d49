import type { WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { removeChunks } from '../rows/chunk-store.ts';
import { readPage } from './read-pages.ts';
import { filesOf, isWhole } from './salvage-files.ts';

interface FoundChunk {
  readonly page: number;
  /** The number of its row. */
  readonly number: number;
  readonly position: number;
}

/** Where the parts of files lie whose rows nothing leads to any more. */
export interface LostFiles {
  /** Notes a part that was met on a page; its bytes stay where they are. */
  readonly note: (row: Row, page: number) => void;
  /** Puts together every file that is not whole yet; one that is whole then has its hash. */
  readonly take: (from: WritableDb) => void;
}

/**
 * Parts of an original and of its placeable copy look alike. The parts of one file were written one after
 * another, so their numbers less their positions are the same: each such group is tried, and the hash decides.
 */
export function lostFiles(into: WritableDb): LostFiles {
  const known = new Set(filesOf(into).filter((sha256) => isWhole(into, sha256)));
  const found = new Map<string, Map<number, FoundChunk[]>>();
  return {
    note(row, page) {
      const sha256 = String(row['sha256']);
      if (known.has(sha256)) return;
      const [number, position] = [Number(row['id']), Number(row['position'])];
      const groups = found.get(sha256) ?? new Map<number, FoundChunk[]>();
      found.set(sha256, groups);
      groups.set(number - position, [
        ...(groups.get(number - position) ?? []),
        { page, number, position },
      ]);
    },
    take(from) {
      const wanted = new Set(filesOf(into));
      for (const [sha256, groups] of found) {
        prepared(into, 'INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, 0)').run(sha256);
        const whole = [...groups.values()].some((chunks) =>
          putTogether(from, into, sha256, chunks),
        );
        if (!whole && !wanted.has(sha256)) {
          removeChunks(into, 'blob_chunks', sha256);
          prepared(into, 'DELETE FROM blobs WHERE sha256 = ?').run(sha256);
        }
      }
    },
  };
}

function putTogether(
  from: WritableDb,
  into: WritableDb,
  sha256: string,
  chunks: readonly FoundChunk[],
): boolean {
  removeChunks(into, 'blob_chunks', sha256);
  const insert = 'INSERT OR IGNORE INTO blob_chunks (sha256, position, data) VALUES (?, ?, ?)';
  for (const { page, number, position } of chunks) {
    const data = readPage(from, page, 'rows').find((row) => row.number === number)?.values[3];
    if (data instanceof Buffer) prepared(into, insert).run(sha256, position, data);
  }
  return isWhole(into, sha256);
}
