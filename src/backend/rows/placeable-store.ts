import { errorCode } from '../database/error-code.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { jsonFieldsOf, numberOf, textOf, UnreadableColumn } from '../database/row-values.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { blobDamaged, hashBytes } from './blob-store.ts';
import { eachChunk, joinChunks, putChunks, removeChunks } from './chunk-store.ts';

/** The copy of a file that packets are made of, and what its maker learned while making it. */
export interface Placeable {
  /** Version of the maker: copies of an older one can be made again from the original. */
  readonly maker: number;
  /** JSON; whoever uses it proves it. */
  readonly facts: unknown;
  readonly bytes: Uint8Array;
}

/** Stores or replaces the placeable copy of a stored file. Derived: it may be dropped and made again. */
export function putPlaceable(
  db: WritableDb,
  sha256: string,
  { maker, facts, bytes }: Placeable,
): void {
  removePlaceable(db, sha256);
  prepared(
    db,
    'INSERT INTO placeables (sha256, maker, facts, bytes, copy_sha256) VALUES (?, ?, ?, ?, ?)',
  ).run(sha256, maker, JSON.stringify(facts), bytes.length, hashBytes(bytes));
  putChunks(db, 'placeable_chunks', sha256, bytes);
}

/** What is known about the placeable copy without reading its bytes. */
export function findPlaceableFacts(
  db: ReadableDb,
  sha256: string,
):
  | { readonly maker: number; readonly facts: object | undefined; readonly size: number }
  | undefined {
  const row = prepared(db, 'SELECT maker, facts, bytes FROM placeables WHERE sha256 = ?').get(
    sha256,
  );
  return (
    row && {
      maker: numberOf(row, 'maker'),
      facts: factsOf(row),
      size: numberOf(row, 'bytes'),
    }
  );
}

/**
 * The placeable copy of a stored file, its hash proven again; undefined when there is none. Throws
 * Fault `blob-damaged` naming the document.
 */
export function readPlaceable(db: ReadableDb, sha256: string): Placeable | undefined {
  try {
    const row = prepared(db, 'SELECT * FROM placeables WHERE sha256 = ?').get(sha256);
    if (row === undefined) return undefined;
    const bytes = joinChunks(eachChunk(db, 'placeable_chunks', sha256), numberOf(row, 'bytes'));
    if (bytes === null || hashBytes(bytes) !== textOf(row, 'copy_sha256')) {
      throw blobDamaged(db, sha256);
    }
    return { maker: numberOf(row, 'maker'), facts: factsOf(row), bytes };
  } catch (error) {
    const known = asVaultFault(error);
    throw errorCode(known) === 'vault-damaged' ? blobDamaged(db, sha256) : known;
  }
}

/** Undefined where they cannot be read. */
function factsOf(row: Row): object | undefined {
  try {
    return jsonFieldsOf(row, 'facts');
  } catch (error) {
    if (error instanceof UnreadableColumn) return undefined;
    throw error;
  }
}

export function removePlaceable(db: WritableDb, sha256: string): void {
  removeChunks(db, 'placeable_chunks', sha256);
  prepared(db, 'DELETE FROM placeables WHERE sha256 = ?').run(sha256);
}
