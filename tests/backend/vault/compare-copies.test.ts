import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change } from '../../../src/backend/database/change.ts';
import { removeDocument } from '../../../src/backend/rows/document-store.ts';
import { readProfile, saveProfile } from '../../../src/backend/rows/profile-store.ts';
import { compareCopies } from '../../../src/backend/vault/compare-copies.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { fillVault, TODAY } from '../../support/fill-vault.ts';
import { makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

const THEIRS = 'vault (conflicted copy 2026-11-28 093612).db';
const CUT = 'vault.sync-conflict-20261128-093612-K3X2R2T.db';

test('what two machines wrote is told apart, and not a byte of a copy changes', async () => {
  const { vault, folder } = await makeVault();
  fillVault(vault.db, 'mark', new Uint8Array(9_000));
  vault.close();
  expect(compareNames(await openVault(folder, { passphrase: PASSPHRASE }))).toEqual([]);
  copyFileSync(join(folder, 'vault.db'), join(folder, THEIRS));
  const before = readFileSync(join(folder, THEIRS));
  writeFileSync(join(folder, CUT), before.subarray(0, 5_000));
  const opened = await openVault(folder, { passphrase: PASSPHRASE });
  expect(compareCopies(opened)).toEqual([
    { name: THEIRS, opens: true, onlyThere: [], onlyHere: [], different: [] },
    { name: CUT, opens: false, onlyThere: [], onlyHere: [], different: [] },
  ]);
  change(opened.db, 'Changed', TODAY, (db) => {
    saveProfile(db, { ...readProfile(db), givenNames: 'Here' });
    for (const { id } of db.prepare('SELECT id FROM documents').all() as { id: never }[])
      removeDocument(db, id);
  });
  const [theirs] = compareCopies(opened);
  expect(theirs?.different).toEqual(['The profile']);
  expect(theirs?.onlyThere).toEqual(['Document "mark card"']);
  expect(readFileSync(join(folder, THEIRS)).equals(before)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  opened.close();
});

function compareNames(vault: Awaited<ReturnType<typeof openVault>>): string[] {
  const names = compareCopies(vault).map(({ name }) => name);
  vault.close();
  return names;
}
