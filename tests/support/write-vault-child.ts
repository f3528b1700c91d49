import { writeSync } from 'node:fs';
import { change } from '../../src/backend/database/change.ts';
import { newId } from '../../src/backend/database/new-id.ts';
import { undo } from '../../src/backend/database/undo.ts';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { saveDocument } from '../../src/backend/rows/document-store.ts';
import { saveVersion } from '../../src/backend/rows/version-store.ts';
import { backupVault } from '../../src/backend/vault/backup-vault.ts';
import { openVault } from '../../src/backend/vault/open-vault.ts';
import { parseDay } from '../../src/core/shared/day.ts';

/**
 * Works on a vault until it is killed: adds documents with files, takes every fifth back, rewraps
 * the passphrase, writes a backup. Says each finished thing on standard output, after it is durable.
 */
const [folder = '', passphrase = '', backup = ''] = process.argv.slice(2);
const vault = await openVault(folder, { passphrase });
const say = (line: string) => writeSync(1, `${line}\n`);
say('open');
const day = parseDay('2026-11-24');
for (let round = 1; ; round += 1) {
  const id = newId<'document'>();
  const file = Buffer.alloc(200_000 + (round % 7) * 300_000, id);
  say(`begin ${id}`);
  change(vault.db, `Added ${id}`, day, (db) => {
    const sha256 = putBlob(db, file);
    saveDocument(db, { id, type: 'bls', title: id, issuer: '', notes: '' });
    saveVersion(db, {
      id: newId(),
      document: id,
      fileName: 'x.pdf',
      addedOn: day,
      facts: {},
      kind: 'pdf',
      sha256,
      bytes: file.length,
      pages: 1,
      notes: [],
    });
  });
  say(`done ${id}`);
  if (round % 5 === 0) {
    say(`undoing ${id}`);
    undo(vault.db);
    say(`undone ${id}`);
  }
  if (round % 6 === 0) await backupVault(vault, backup);
  if (round % 9 === 0) await vault.changePassphrase(passphrase, passphrase);
}
