import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { putBlob, readBlob } from '../../../src/backend/rows/blob-store.ts';
import { CHUNK_BYTES } from '../../../src/backend/rows/chunk-store.ts';
import {
  findPlaceableFacts,
  putPlaceable,
  readPlaceable,
} from '../../../src/backend/rows/placeable-store.ts';
import { verifyVault } from '../../../src/backend/vault/verify-vault.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { faultCode, makeVault } from '../../support/vault-fixture.ts';

test.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])(
  'a file of %i bytes comes back the same, and twice costs nothing',
  async (size) => {
    const {
      vault: { db },
    } = await makeVault();
    const file = new Uint8Array(size).map((_, at) => at % 253);
    const sha256 = putBlob(db, file);
    expect(sha256).toBe(createHash('sha256').update(file).digest('hex'));
    expect(putBlob(db, file)).toBe(sha256);
    expect(db.prepare('SELECT count(*) AS n FROM blob_chunks').get()).toEqual({
      n: Math.ceil(size / CHUNK_BYTES),
    });
    expect(Buffer.from(readBlob(db, sha256)).equals(file)).toBe(true);
  },
);

test('a file or copy that is not what its hash says is refused by the document’s name', async () => {
  const { vault } = await makeVault();
  const { db } = vault;
  const { given } = fillVault(db, 'mark', new Uint8Array(5_000).fill(3));
  const { sha256 } = given.version;
  putPlaceable(db, sha256, { maker: 4, facts: { a: 1 }, bytes: new Uint8Array([1, 2, 3]) });
  expect(readPlaceable(db, sha256)).toEqual({
    maker: 4,
    facts: { a: 1 },
    bytes: new Uint8Array([1, 2, 3]),
  });
  expect(findPlaceableFacts(db, sha256)).toEqual({ maker: 4, facts: { a: 1 }, size: 3 });
  db.prepare('UPDATE placeable_chunks SET data = ?').run(Buffer.from([1, 2, 4]));
  expect(await faultCode(() => readPlaceable(db, sha256))).toBe('blob-damaged');
  db.prepare('UPDATE blob_chunks SET data = ?').run(Buffer.alloc(5_000, 4));
  expect(() => readBlob(db, sha256)).toThrow('"mark card" (mark.pdf)');
  db.prepare('DELETE FROM blob_chunks').run();
  expect(await faultCode(() => readBlob(db, sha256))).toBe('blob-damaged');
  const { ok, problems } = await verifyVault(vault);
  expect([ok, problems.map(({ code, document }) => [code, document])]).toEqual([
    false,
    [['blob-damaged', 'd1']],
  ]);
});
