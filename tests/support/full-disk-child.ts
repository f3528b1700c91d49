import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change } from '../../src/backend/database/change.ts';
import { newId } from '../../src/backend/database/new-id.ts';
import type { Vault } from '../../src/backend/keys/vault.ts';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { findDocument, saveDocument } from '../../src/backend/rows/document-store.ts';
import { saveVersion } from '../../src/backend/rows/version-store.ts';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { openVault } from '../../src/backend/vault/open-vault.ts';
import { verifyVault } from '../../src/backend/vault/verify-vault.ts';
import { parseDay } from '../../src/core/shared/day.ts';
import { isFault } from '../../src/core/shared/fault.ts';
import type { DocumentId } from '../../src/core/shared/id.ts';

/** Fills a small disk through a vault, and says as JSON what became of it. */
const disk = process.argv[2] ?? '';
const passphrase = 'a small disk';
const ballast = join(disk, 'ballast');
const day = parseDay('2026-11-24');

function add(vault: Vault): DocumentId {
  const id = newId<'document'>();
  change(vault.db, `Added ${id}`, day, (db) => {
    const sha256 = putBlob(db, Buffer.alloc(400_000, id));
    saveDocument(db, { id, type: 'bls', title: id, issuer: '', notes: '' });
    saveVersion(db, {
      id: newId(),
      document: id,
      fileName: 'x.pdf',
      addedOn: day,
      facts: {},
      kind: 'pdf',
      sha256,
      bytes: 400_000,
      pages: 1,
      notes: [],
    });
  });
  return id;
}

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'no fault';
  } catch (error) {
    return isFault(error) ? error.code : String(error);
  }
}

writeFileSync(ballast, Buffer.alloc(1_500_000));
const folder = join(disk, 'vault');
const { vault } = await createVault(folder, { passphrase });
const added: DocumentId[] = [];
const filling = await codeOf(() => {
  for (;;) added.push(add(vault));
});
const creating = await codeOf(async () => {
  (await createVault(join(disk, 'other'), { passphrase })).vault.close();
});
vault.close();
rmSync(ballast);
const again = await openVault(folder, { passphrase });
const lost = added.filter((id) => findDocument(again.db, id)?.versions.length !== 1);
const { problems } = await verifyVault(again);
const afterRoom = await codeOf(() => add(again));
again.close();
console.log(JSON.stringify({ filling, lost, problems, creating, afterRoom }));
