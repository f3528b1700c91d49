import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { redo, undo } from '../../../src/backend/database/undo.ts';
import { listDocuments } from '../../../src/backend/rows/document-store.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

async function openOfNovember() {
  const folder = join(makeFolder(), 'vault');
  cpSync(new URL('../../fixtures/november-2026', import.meta.url), folder, { recursive: true });
  const { db, close } = await openVault(folder, { passphrase: 'a vault of november 2026' });
  onTestFinished(close);
  return db;
}

test('what was typed in November 2026 is mapped, or kept as typed', async () => {
  const db = await openOfNovember();
  const facts = Object.fromEntries(
    listDocuments(db).map(({ type, versions }) => [type, versions[0]?.facts]),
  );
  expect(facts['tb-test']).toMatchObject({ kind: 'IGRA', result: 'negative' });
  expect(facts['host-form']).toEqual({ form: { asTyped: 'My own word' }, wetSignature: true });
  expect(facts['english-test']).toEqual({ test: 'TOEFL', score: 105 });
  expect(facts['passport']).toEqual({ country: 'DE' });
});

test('steps taken back and forth leave the words as they are now', async () => {
  const db = await openOfNovember();
  const before = listDocuments(db);
  while (undo(db) !== null) listDocuments(db);
  while (redo(db) !== null) listDocuments(db);
  expect(listDocuments(db)).toEqual(before);
});
