import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { HASH_BYTES } from '../../../src/backend/vault/backup-file.ts';

/**
 * A spoiled PNG with the checksum of each chunk put right again: what lies behind the checksums is
 * never reached by changes alone.
 */
export function repairPng(bytes: Buffer): Buffer {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end - 4)), end - 4);
    at = end;
  }
  return bytes;
}

/** A spoiled backup whose hash at the end is right again: it looks whole until its database is read. */
export function repairBackup(bytes: Buffer): Buffer {
  if (bytes.length <= HASH_BYTES) return bytes;
  const body = bytes.subarray(0, -HASH_BYTES);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}
