import { existsSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change, forgetChanges } from '../../../src/backend/database/change.ts';
import type { ReadableDb, WritableDb } from '../../../src/backend/database/handles.ts';
import { redo, undo } from '../../../src/backend/database/undo.ts';
import { putBlob, readBlob } from '../../../src/backend/rows/blob-store.ts';
import { saveSentEvents } from '../../../src/backend/rows/calendar-store.ts';
import { listDeleted } from '../../../src/backend/rows/deleted-rows.ts';
import { removeDocument, saveDocument } from '../../../src/backend/rows/document-store.ts';
import { eraseDeleted } from '../../../src/backend/rows/erase-deleted.ts';
import { removeHost, saveHost } from '../../../src/backend/rows/host-store.ts';
import { insertManifest } from '../../../src/backend/rows/manifest-store.ts';
import { putPlaceable } from '../../../src/backend/rows/placeable-store.ts';
import { restoreDeleted } from '../../../src/backend/rows/restore-deleted.ts';
import { removeRotation, saveRotation } from '../../../src/backend/rows/rotation-store.ts';
import { sweepBlobs } from '../../../src/backend/rows/sweep-blobs.ts';
import { removeVersion, saveVersion } from '../../../src/backend/rows/version-store.ts';
import { verifyDatabase } from '../../../src/backend/vault/verify-vault.ts';
import { idOf } from '../../../src/core/shared/id.ts';
import { makeEntities } from '../../support/fill-vault.ts';
import { openRows } from '../../support/open-rows.ts';
import { resultOf } from '../../support/result-of.ts';
import { faultCode } from '../../support/vault-fixture.ts';
import { openSeason } from '../agenda/open-season.ts';

const MARK = 'Canary7Zx9Wq';
const TODAY = makeEntities('x', '').version.addedOn;

/** How often a word stands in the pages of the database, the free ones too, with the encryption taken off. */
function hits(db: ReadableDb, word: string): number {
  const pages = db.serialize();
  let found = 0;
  for (let at = pages.indexOf(word); at >= 0; at = pages.indexOf(word, at + 1)) found += 1;
  return found;
}

/** A document with a file of 2 MB, both full of the mark, and a packet that was built with it. */
function addMarked(db: WritableDb) {
  const file = new TextEncoder().encode(`%PDF ${MARK} `.repeat(110_000));
  return change(db, `Added ${MARK} card`, TODAY, () => {
    const sha256 = putBlob(db, file);
    putPlaceable(db, sha256, { maker: 3, facts: { word: MARK }, bytes: file.slice(1) });
    const { document, version, manifest } = makeEntities(MARK, sha256);
    saveDocument(db, { ...document, host: undefined });
    saveVersion(db, version);
    const [entry] = manifest.entries;
    if (entry === undefined) throw new Error('The packet is empty.');
    const entries = [{ ...entry, title: 'Card' }];
    insertManifest(db, { ...manifest, files: [], preflight: [], entries });
    return { id: document.id, sha256, file };
  });
}

test('erased for good: in no page, no log and no step; the packet says so; the file can come again', async () => {
  const { backend, client } = await openSeason();
  const { db, folder } = backend.context.session.require();
  const { id, sha256, file } = addMarked(db);
  await client.profile.save({ phone: '1' } as never);
  await client.documents.remove({ id });
  await client.profile.save({ phone: '2' } as never);
  const sent = { uid: 'x', start: TODAY, end: TODAY, summary: MARK, said: '0', sequence: 1 };
  saveSentEvents(db, [{ ...sent, revisedOn: TODAY, cancelled: false }]);
  sweepBlobs(db);
  expect(readBlob(db, sha256), 'a deleted file stays while the bin names it').toEqual(file);
  expect(hits(db, MARK)).toBeGreaterThan(1_000);

  const things = [{ kind: 'document' as const, id }];
  expect(await client.bin.list()).toMatchObject([{ ...things[0], files: 1, packets: 1 }]);
  const { goes, stays } = await client.bin.erasing({ things });
  expect(goes).toMatchObject([
    'From the vault: a document, with one file.',
    expect.stringContaining('From the history and from undo'),
    expect.stringContaining('free pages'),
  ]);
  expect(stays).toMatchObject([
    expect.stringContaining('The record of a packet keeps'),
    expect.stringContaining('Backups and exports'),
    expect.stringContaining('A drive'),
  ]);
  expect(await client.bin.erase({ things })).toEqual({ label: 'Erased a document for good' });

  expect(hits(db, MARK)).toBe(0);
  const log = `${folder}/vault.db-wal`;
  expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  expect(await client.bin.list()).toEqual([]);
  const [manifest] = await client.packets.manifests({});
  expect(manifest?.entries).toMatchObject([{ title: 'Card', sha256, erasedOn: '2027-01-12' }]);
  expect(await faultCode(() => readBlob(db, sha256))).toBe('blob-erased');
  expect(await resultOf(await client.vault.verify())).toMatchObject({ ok: true, files: 0 });

  const { entries } = await client.history.list({});
  expect(entries.map(({ label }) => label)).toEqual([
    'Erased a document for good',
    'Changed your profile',
    'An action on something that was erased for good',
    'Changed your profile',
    // The packet was sent and stays, without a word of what was in it.
    'Built the packet for a rotation',
    'An action on something that was erased for good',
  ]);
  expect((await client.app.status()).lastChange, 'undo does not go behind it').toEqual({});
  expect(await client.app.undo()).toEqual({ label: null });

  change(db, 'Added again', TODAY, () => putBlob(db, file));
  expect(readBlob(db, sha256)).toEqual(file);
  expect((await client.packets.manifests({}))[0]?.entries[0]?.erasedOn).toBeUndefined();
}, 60_000);

test('the same file in another document stays, and so does the other document', () => {
  const { db } = openRows();
  const { id, sha256, file } = addMarked(db);
  const { document, version } = makeEntities('twin', sha256);
  change(db, 'Added twin', TODAY, () => {
    saveDocument(db, { ...document, id: 'd2' as never, host: undefined });
    saveVersion(db, { ...version, id: 'v2' as never, document: 'd2' as never });
  });
  change(db, 'Deleted', TODAY, () => removeDocument(db, id));
  eraseDeleted(db, listDeleted(db), 'Erased', TODAY);
  expect(readBlob(db, sha256)).toEqual(file);
  expect(listDeleted(db)).toEqual([]);
});

test('what is erased leaves no trace in the pages even where they are not built anew', () => {
  const { db } = openRows();
  const { id } = addMarked(db);
  change(db, 'Deleted', TODAY, () => removeDocument(db, id));
  eraseDeleted(db, listDeleted(db), 'Erased', TODAY);
  expect(hits(db, MARK)).toBe(0);
});

test('what is erased while the files are looked through is no damage', async () => {
  const { db } = openRows();
  const { id } = addMarked(db);
  const { document, version } = makeEntities(
    'other',
    change(db, 'Put', TODAY, () => putBlob(db, new Uint8Array(9))),
  );
  change(db, 'Added', TODAY, () => {
    saveDocument(db, { ...document, id: idOf('d2'), host: undefined });
    saveVersion(db, { ...version, id: idOf('v2'), document: idOf('d2') });
  });
  change(db, 'Deleted', TODAY, () =>
    [id, idOf<'document'>('d2')].map((one) => removeDocument(db, one)),
  );
  const erase = () => eraseDeleted(db, listDeleted(db), 'Erased', TODAY);
  const report = await verifyDatabase(db, { onProgress: (done) => void (done === 0 && erase()) });
  expect(report).toMatchObject({ ok: true, problems: [] });
});

test("a version's file is never replaced by another, whoever writes", () => {
  const { db } = openRows();
  addMarked(db);
  const other = change(db, 'Put', TODAY, () => putBlob(db, new Uint8Array(9)));
  expect(() =>
    change(db, 'Overwrote', TODAY, () =>
      db.prepare('UPDATE document_versions SET sha256 = ?').run(other),
    ),
  ).toThrow('the file of a version was to be replaced');
  const [{ sha256 }] = db.prepare('SELECT sha256 FROM document_versions').all() as [
    { sha256: string },
  ];
  expect(sha256).not.toBe(other);
});

const ACTIONS: readonly ((db: WritableDb, n: number) => unknown)[] = [
  (db, n) => saveHost(db, entities(db, n).host),
  (db, n) => saveHost(db, { ...entities(db, n).host, requirements: [] }),
  (db, n) => saveRotation(db, entities(db, n).rotation),
  (db, n) => saveDocument(db, entities(db, n).document),
  (db, n) => saveVersion(db, entities(db, n).version),
  (db, n) => removeHost(db, `h${n}` as never),
  (db, n) => removeRotation(db, `r${n}` as never),
  (db, n) => removeDocument(db, `d${n}` as never),
  (db, n) => removeVersion(db, `v${n}` as never),
];

function entities(db: WritableDb, n: number): ReturnType<typeof makeEntities> {
  const sha256 = putBlob(db, new TextEncoder().encode(`file ${n}`));
  const text = JSON.stringify(makeEntities(`word ${n}`, sha256));
  return JSON.parse(
    text.replaceAll(
      /"([hrvdq])(\d)"/g,
      (_, kind, at) => `"${kind}${kind === 'q' ? `${n}x${at}` : n}"`,
    ),
  );
}

test('any changes, undone, restored and erased: every reference holds, and undo never fails', () => {
  const { db } = openRows();
  db.pragma('synchronous = OFF');
  const step = fc.record({ what: fc.nat(ACTIONS.length + 4), n: fc.integer({ min: 1, max: 2 }) });
  const tried = { restored: 0, erased: 0 };
  const run = ({ what, n }: { what: number; n: number }) => {
    const act = ACTIONS[what];
    const [deleted] = listDeleted(db).slice(n - 1);
    try {
      if (act !== undefined) change(db, `step ${what}`, TODAY, () => act(db, n));
      else if (what === ACTIONS.length) undo(db);
      else if (what === ACTIONS.length + 1) redo(db);
      else if (deleted === undefined) return;
      else if (what === ACTIONS.length + 2) {
        eraseDeleted(db, [deleted], 'Erased', TODAY);
        tried.erased += 1;
        expect(listDeleted(db).map(({ key }) => key)).not.toContain(deleted.key);
      } else {
        change(db, 'Restored', TODAY, () => restoreDeleted(db, deleted));
        tried.restored += 1;
        expect(listDeleted(db).map(({ key }) => key)).not.toContain(deleted.key);
      }
    } catch (error) {
      const { code } = error as { code?: string };
      if (
        ![
          'host-in-use',
          'requirement-elsewhere',
          'bin-owner-gone',
          'SQLITE_CONSTRAINT_FOREIGNKEY',
        ].includes(String(code))
      )
        throw error;
    }
  };
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), (steps) => {
      forgetChanges(db);
      for (const one of steps) run(one);
      expect(db.pragma('foreign_key_check')).toEqual([]);
      while (undo(db) !== null);
      expect(db.pragma('foreign_key_check')).toEqual([]);
    }),
    { numRuns: 40, seed: 20261128 },
  );
  expect(Math.min(tried.restored, tried.erased)).toBeGreaterThan(10);
}, 60_000);
