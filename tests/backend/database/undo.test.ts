import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  change,
  forgetChanges,
  KEPT_CHANGES,
  lastChange,
  recentChanges,
} from '../../../src/backend/database/change.ts';
import type { WritableDb } from '../../../src/backend/database/handles.ts';
import { redo, undo } from '../../../src/backend/database/undo.ts';
import { putBlob, readBlob } from '../../../src/backend/rows/blob-store.ts';
import { removeBudgetLine, saveBudgetLine } from '../../../src/backend/rows/budget-store.ts';
import {
  removeClusterGroup,
  saveClusterGroup,
} from '../../../src/backend/rows/cluster-group-store.ts';
import {
  findDocument,
  removeDocument,
  saveDocument,
} from '../../../src/backend/rows/document-store.ts';
import { removeHost, saveHost } from '../../../src/backend/rows/host-store.ts';
import { readProfile, saveProfile } from '../../../src/backend/rows/profile-store.ts';
import { removeRotation, saveRotation } from '../../../src/backend/rows/rotation-store.ts';
import { sweepBlobs } from '../../../src/backend/rows/sweep-blobs.ts';
import { removeVersion, saveVersion } from '../../../src/backend/rows/version-store.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { isFault } from '../../../src/core/shared/fault.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { fillVault, makeEntities, TODAY } from '../../support/fill-vault.ts';
import { faultCode, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

/** What undo does not speak about: its own log, files and what is derived from them. */
const ASIDE = ['changes', 'change_rows', 'blobs', 'blob_chunks', 'sqlite_sequence'];

type Step = { readonly what: number; readonly n: number; readonly word: string };

const ACTIONS: readonly ((db: WritableDb, n: number, word: string) => unknown)[] = [
  (db, n, word) => saveHost(db, { ...entities(db, n, word).host, requirements: [] }),
  (db, n, word) => saveHost(db, entities(db, n, word).host),
  (db, n, word) => saveRotation(db, entities(db, n, word).rotation),
  (db, n, word) => saveRotation(db, { ...entities(db, n, word).rotation, exceptions: [] }),
  (db, n, word) => saveDocument(db, entities(db, n, word).document),
  (db, n, word) => saveVersion(db, entities(db, n, word).version),
  (db, n, word) => saveBudgetLine(db, entities(db, n, word).line),
  (db, n, word) => saveClusterGroup(db, entities(db, n, word).group),
  (db, n, word) => saveProfile(db, entities(db, n, word).profile),
  (db, n) => removeHost(db, `h${n}` as never),
  (db, n) => removeRotation(db, `r${n}` as never),
  (db, n) => removeDocument(db, `d${n}` as never),
  (db, n) => removeVersion(db, `v${n}` as never),
  (db, n) => removeBudgetLine(db, `l${n}` as never),
  (db, n) => removeClusterGroup(db, `g${n}` as never),
  (db, n, word) => {
    // Half a change that then fails: it must leave no trace.
    saveDocument(db, { ...entities(db, n, word).document, title: 'never' });
    saveBudgetLine(db, { ...entities(db, n, word).line, rotation: 'nowhere' as never });
  },
];

function entities(db: WritableDb, n: number, word: string): ReturnType<typeof makeEntities> {
  const sha256 = putBlob(db, new TextEncoder().encode(`file ${n % 2}`));
  const text = JSON.stringify(makeEntities(word, sha256));
  return JSON.parse(
    text.replaceAll(/"([hrvdlgqf])\d"/g, (_, kind) => `"${kind}${kind === 'q' ? `${n}x` : n}"`),
    (key, value) =>
      key === 'requirements'
        ? value.map((q: object, i: number) => ({ ...q, id: i === 0 ? `q${n}x` : `p${n}` }))
        : value,
  );
}

function run(db: WritableDb, { what, n, word }: Step): void {
  try {
    change(db, `step ${what}`, TODAY, () => ACTIONS[what]?.(db, n, word));
  } catch (error) {
    const refused =
      isFault(error) || String((error as { code?: string }).code).startsWith('SQLITE_CONSTRAINT');
    if (!refused) throw error;
  }
}

test('any changes: all undone gives the first rows, all redone the last, at every step between', async () => {
  const {
    vault: { db },
  } = await makeVault();
  // Nothing waits for the disk: what a power cut would do is tested elsewhere.
  db.pragma('synchronous = OFF');
  const step = fc.record({
    what: fc.nat(ACTIONS.length - 1),
    n: fc.integer({ min: 1, max: 2 }),
    word: fc.constantFrom('a', 'b', 'naïve ☃', '\u0000nul', '"quote\\'),
  });
  let taken = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25, size: 'max' }), (steps) => {
      forgetChanges(db);
      const states = [dumpTables(db, ASIDE)];
      for (const one of steps) {
        const before = recentChanges(db, 1000).length;
        run(db, one);
        if (recentChanges(db, 1000).length > before) states.push(dumpTables(db, ASIDE));
        else expect(dumpTables(db, ASIDE)).toEqual(states.at(-1));
      }
      taken += states.length - 1;
      for (const state of states.slice(0, -1).reverse()) {
        expect(undo(db)).not.toBeNull();
        expect(dumpTables(db, ASIDE)).toEqual(state);
      }
      expect(undo(db)).toBeNull();
      for (const state of states.slice(1)) {
        expect(redo(db)).not.toBeNull();
        expect(dumpTables(db, ASIDE)).toEqual(state);
      }
      expect(redo(db)).toBeNull();
      expect(db.pragma('foreign_key_check')).toEqual([]);
    }),
    { numRuns: 60, seed: 20261124 },
  );
  expect(taken).toBeGreaterThan(200);
});

test('a deleted document comes back with its version and its file, after a restart and a sweep', async () => {
  const { vault, folder } = await makeVault();
  const file = new Uint8Array(1_500_000).map((_, at) => at % 251);
  const sha256 = putBlob(vault.db, file);
  const { document, version } = makeEntities('mark', sha256);
  change(vault.db, 'Added', TODAY, (db) => {
    saveDocument(db, document);
    saveVersion(db, version);
  });
  change(vault.db, 'Deleted mark card', TODAY, (db) => removeDocument(db, document.id));
  expect(lastChange(vault.db)).toEqual({ undo: 'Deleted mark card' });
  vault.close();
  const { db, close } = await openVault(folder, { passphrase: PASSPHRASE });
  try {
    expect(undo(db)).toBe('Deleted mark card');
    expect(lastChange(db)).toEqual({ undo: 'Added', redo: 'Deleted mark card' });
    expect(findDocument(db, document.id)?.versions).toEqual([{ ...version, bytes: file.length }]);
    expect(readBlob(db, sha256)).toEqual(file);
    expect(undo(db)).toBe('Added');
    expect(sweepBlobs(db)).toBe(0);
    expect(redo(db)).toBe('Added');
    expect(readBlob(db, sha256)).toEqual(file);
  } finally {
    close();
  }
});

test('a file goes when nothing refers to it any more, and only then', async () => {
  const {
    vault: { db },
  } = await makeVault();
  const { given } = fillVault(db, 'mark', new Uint8Array(10));
  const loose = putBlob(db, new Uint8Array(20));
  expect(sweepBlobs(db)).toBe(1);
  expect(await faultCode(() => readBlob(db, loose))).toBe('blob-missing');
  change(db, 'Deleted', TODAY, () => removeDocument(db, given.document.id));
  forgetChanges(db);
  expect(sweepBlobs(db), 'a manifest names it').toBe(0);
  db.exec('DELETE FROM manifest_entries');
  expect(sweepBlobs(db)).toBe(1);
  expect(db.prepare('SELECT count(*) AS n FROM placeable_chunks').get()).toEqual({ n: 0 });
});

test('a new change forgets what was undone; one that alters nothing leaves no step', async () => {
  const {
    vault: { db },
  } = await makeVault();
  const name = (givenNames: string) =>
    change(db, `Named ${givenNames}`, TODAY, () =>
      saveProfile(db, { ...readProfile(db), givenNames }),
    );
  name('A');
  name('B');
  name('B');
  expect(recentChanges(db, 9)).toMatchObject([
    { on: TODAY, label: 'Named B' },
    { on: TODAY, label: 'Named A' },
  ]);
  undo(db);
  name('C');
  expect(lastChange(db)).toEqual({ undo: 'Named C' });
  expect(redo(db)).toBeNull();
  expect(readProfile(db).givenNames).toBe('C');
});

test('undo has its length, the log goes on, and no row is written outside a change', async () => {
  const {
    vault: { db },
  } = await makeVault();
  db.pragma('synchronous = OFF');
  for (let at = 0; at < KEPT_CHANGES + 20; at += 1) {
    change(db, `${at}`, TODAY, () => saveProfile(db, { ...readProfile(db), phone: String(at) }));
  }
  expect(recentChanges(db, 10_000)).toHaveLength(KEPT_CHANGES + 20);
  let taken = 0;
  while (undo(db) !== null) taken += 1;
  expect(taken).toBe(KEPT_CHANGES);
  expect(readProfile(db).phone).toBe('19');
  expect(() => saveProfile(db, readProfile(db))).toThrow('outside a change');
  expect(() => saveDocument(db, makeEntities('m', '0').document)).toThrow('outside a change');
});
