import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { change } from '../../src/backend/database/change.ts';
import { newId } from '../../src/backend/database/new-id.ts';
import type { Vault } from '../../src/backend/keys/vault.ts';
import { listDocuments, saveDocument } from '../../src/backend/rows/document-store.ts';
import { backupVault } from '../../src/backend/vault/backup-vault.ts';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { openVault } from '../../src/backend/vault/open-vault.ts';
import { verifyVault } from '../../src/backend/vault/verify-vault.ts';
import { parseDay } from '../../src/core/shared/day.ts';
import { isFault } from '../../src/core/shared/fault.ts';

/** What can be done with a vault on a disk of 0 free bytes, said as JSON. The second folder is on another disk. */
const [disk = '', elsewhere = ''] = process.argv.slice(2);
const passphrase = 'a full disk';
const folder = join(disk, 'vault');
const ballast = join(disk, 'ballast');

/** Takes the last byte of the disk. */
function fill(): void {
  for (let size = 1 << 20; size > 0; size = Math.floor(size / 2)) {
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(size));
    } catch {
      // Smaller pieces still fit.
    }
  }
}

function add(vault: Vault): void {
  const document = {
    id: newId<'document'>(),
    type: 'bls',
    title: 'x',
    issuer: '',
    notes: 'n'.repeat(5_000),
  };
  change(vault.db, 'Added', parseDay('2026-11-24'), (db) => saveDocument(db, document));
}

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'no fault';
  } catch (error) {
    return isFault(error) ? error.code : String(error);
  }
}

const { vault } = await createVault(folder, { passphrase });
add(vault);
vault.close();
fill();
const opening = await codeOf(async () => (await openVault(folder, { passphrase })).close());
const full = await openVault(folder, { passphrase });
const reading = listDocuments(full.db).length;
const { ok } = await verifyVault(full);
const writing = await codeOf(() => add(full));
const passphraseChange = await codeOf(() => full.changePassphrase(passphrase, 'another one'));
const backupHere = await codeOf(() => backupVault(full, join(disk, 'a.sojourn-backup')));
const backupElsewhere = await codeOf(() => backupVault(full, join(elsewhere, 'a.sojourn-backup')));
rmSync(ballast);
const withRoom = await codeOf(() => add(full));
full.close();
const again = await openVault(folder, { passphrase });
const kept = listDocuments(again.db).length;
again.close();
console.log(
  JSON.stringify({
    opening,
    reading,
    ok,
    writing,
    passphraseChange,
    backupHere,
    backupElsewhere,
    withRoom,
    kept,
  }),
);
