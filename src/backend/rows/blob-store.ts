import { createHash } from 'node:crypto';
import { Fault } from '../../core/shared/fault.ts';
import { errorCode } from '../database/error-code.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { numberOf } from '../database/row-values.ts';
import { asVaultFault } from '../database/vault-fault.ts';
import { eachChunk, joinChunks, putChunks, removeChunks } from './chunk-store.ts';
import { nameBlob } from './name-blob.ts';

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Makes a stored file whole again from its bytes as they came. Inside a change. */
export function repairBlob(db: WritableDb, bytes: Uint8Array): void {
  const sha256 = hashBytes(bytes);
  removeChunks(db, 'blob_chunks', sha256);
  prepared(db, 'UPDATE blobs SET bytes = ? WHERE sha256 = ?').run(bytes.length, sha256);
  putChunks(db, 'blob_chunks', sha256, bytes);
}

/** Of no bytes at all. */
const EMPTY_SHA256 = hashBytes(new Uint8Array());

/**
 * Stores a file as it came and answers its SHA-256, lower-case hex. The same bytes again cost
 * nothing. Call it in the change that stores the version, so that both are there or neither.
 */
export function putBlob(db: WritableDb, bytes: Uint8Array): string {
  const sha256 = hashBytes(bytes);
  const added = prepared(
    db,
    `INSERT INTO blobs (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256)
     DO UPDATE SET bytes = excluded.bytes, erased_on = NULL WHERE erased_on IS NOT NULL`,
  ).run(sha256, bytes.length);
  if (added.changes > 0) putChunks(db, 'blob_chunks', sha256, bytes);
  return sha256;
}

/**
 * The file as it came, its hash proven again. Throws Fault `blob-damaged` naming the document,
 * `blob-missing` for a file that is not in the vault, and `blob-erased` for one that was erased for good.
 */
export function readBlob(db: ReadableDb, sha256: string): Uint8Array {
  let whole: Uint8Array | null;
  try {
    const row = prepared(db, 'SELECT bytes, erased_on FROM blobs WHERE sha256 = ?').get(sha256);
    if (row === undefined) {
      throw new Fault('blob-missing', 'This file is not in the vault any more. Import it again.');
    }
    if (row['erased_on'] !== null) {
      throw new Fault('blob-erased', 'This file was erased for good. Add it again.');
    }
    if (row['bytes'] === 0 && sha256 !== EMPTY_SHA256) {
      const { name } = nameBlob(db, sha256);
      throw new Fault(
        'blob-missing',
        `The file of ${name} was lost with a damaged page. Add it again.`,
      );
    }
    whole = joinChunks(eachChunk(db, 'blob_chunks', sha256), numberOf(row, 'bytes'));
  } catch (error) {
    const known = asVaultFault(error);
    if (errorCode(known) !== 'vault-damaged') throw known;
    whole = null;
  }
  if (whole === null || hashBytes(whole) !== sha256) throw blobDamaged(db, sha256);
  return whole;
}

export function blobDamaged(db: ReadableDb, sha256: string): Fault {
  return new Fault(
    'blob-damaged',
    `The stored file of ${nameBlob(db, sha256).name} is damaged. Restore your newest backup, or import the file again.`,
  );
}
