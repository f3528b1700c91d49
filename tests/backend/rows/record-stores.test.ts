import { expect, test } from 'vitest';
import { putBlob, readBlob } from '../../../src/backend/rows/blob-store.ts';
import { saveDocument } from '../../../src/backend/rows/document-store.ts';
import {
  findOwnDocumentType,
  listOwnDocumentTypes,
  removeOwnDocumentType,
  saveOwnDocumentType,
} from '../../../src/backend/rows/document-type-store.ts';
import {
  dropEvidence,
  findImmunization,
  listImmunizations,
  removeImmunization,
  saveImmunization,
} from '../../../src/backend/rows/immunization-store.ts';
import {
  findLetter,
  listLetters,
  removeLetter,
  saveLetter,
} from '../../../src/backend/rows/letter-store.ts';
import {
  findManifest,
  insertManifest,
  listManifests,
} from '../../../src/backend/rows/manifest-store.ts';
import { listMarks, removeMark, saveMark } from '../../../src/backend/rows/mark-store.ts';
import { nameBlob } from '../../../src/backend/rows/name-blob.ts';
import {
  findPlaceableFacts,
  putPlaceable,
  readPlaceable,
  removePlaceable,
} from '../../../src/backend/rows/placeable-store.ts';
import { readProfile, saveProfile } from '../../../src/backend/rows/profile-store.ts';
import {
  DEFAULT_SETTINGS,
  readReminded,
  readSettings,
  saveReminded,
  saveSettings,
} from '../../../src/backend/rows/settings-store.ts';
import { sweepBlobs } from '../../../src/backend/rows/sweep-blobs.ts';
import { saveVersion } from '../../../src/backend/rows/version-store.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { TODAY } from '../../support/fill-vault.ts';
import { another, FILE, openRows } from '../../support/open-rows.ts';
import { faultCode } from '../../support/vault-fixture.ts';

test('entries of the record come by day; an entry goes once', () => {
  const { db, save, given } = openRows();
  const on = (id: string, day: string) => another(given.immunization, id, { on: parseDay(day) });
  const entries = [on('b', '2026-05-02'), on('a', '2026-05-03'), on('c', '2026-05-01')];
  save(() => {
    for (const entry of entries) expect(saveImmunization(db, entry)).toEqual(entry);
  });
  expect(listImmunizations(db).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  const remove = () => save(() => removeImmunization(db, 'b' as never));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(findImmunization(db, 'b' as never)).toBeUndefined();
});

test('a document that goes is taken off the entries that name it, and off no other', () => {
  const { db, save, given } = openRows();
  const [d1, d2] = ['d1', 'd2'] as never[];
  const by = (id: string, ...evidence: never[]) => another(given.immunization, id, { evidence });
  save(() => {
    for (const entry of [by('a', d1 as never, d2 as never), by('b', d2 as never), by('c')]) {
      saveImmunization(db, entry);
    }
    dropEvidence(db, 'd1' as never);
  });
  expect(listImmunizations(db).map(({ evidence }) => evidence)).toEqual([['d2'], ['d2'], []]);
});

test('letters come by writer, as a person sorts, and by id where two are of one', () => {
  const { db, save, given } = openRows();
  const { rotation: _, ...plain } = given.letter;
  const by = (id: string, writer: string) => another(plain, id, { writer });
  const letters = [by('d', 'Zoe'), by('c', 'ångström'), by('b', 'Adams'), by('a', 'Zoe')];
  save(() => {
    for (const letter of letters) expect(saveLetter(db, letter)).toEqual(letter);
  });
  expect(listLetters(db).map(({ id, writer }) => `${writer} ${id}`)).toEqual([
    'Adams b',
    'ångström c',
    'Zoe a',
    'Zoe d',
  ]);
  const remove = () => save(() => removeLetter(db, 'b' as never));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(findLetter(db, 'b' as never)).toBeUndefined();
});

test('a mark is of one kind or the other, is changed in place, and goes once', () => {
  const { db, save } = openRows();
  const done = { part: 'document:bls', doneOn: TODAY };
  const snoozed = { part: 'document:bls', snoozedUntil: parseDay('2027-01-20') };
  save(() => saveMark(db, done));
  expect(listMarks(db)).toEqual([done]);
  save(() => saveMark(db, snoozed));
  save(() => saveMark(db, { part: 'a', doneOn: TODAY }));
  expect(listMarks(db)).toEqual([{ part: 'a', doneOn: TODAY }, snoozed]);
  const remove = () => save(() => removeMark(db, 'a'));
  expect([remove(), remove()]).toEqual([true, false]);
});

test('types of one’s own come by key, are changed in place, and go once', () => {
  const { db, save, given } = openRows();
  const keyed = (key: string) => ({ ...given.type, key });
  save(() => {
    for (const key of ['own-b', 'own-a'])
      expect(saveOwnDocumentType(db, keyed(key))).toEqual(keyed(key));
    saveOwnDocumentType(db, { ...keyed('own-b'), title: 'B' });
  });
  expect(listOwnDocumentTypes(db)).toEqual([keyed('own-a'), { ...keyed('own-b'), title: 'B' }]);
  const remove = () => save(() => removeOwnDocumentType(db, 'own-a'));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(findOwnDocumentType(db, 'own-a')).toBeUndefined();
});

test('manifests come newest first, of one rotation where it is named, each with its entries in order', () => {
  const { db, given } = openRows();
  const [entry] = given.manifest.entries;
  if (entry === undefined) throw new Error('the fixture has an entry');
  const entries = [3, 1, 2].map((firstPage) => ({ ...entry, firstPage }));
  const made = [
    another(given.manifest, 'z', { entries, forced: false }),
    another(given.manifest, 'a', { rotation: 'r2' as never, entries: [] }),
    another(given.manifest, 'm', {}),
  ];
  for (const manifest of made) expect(insertManifest(db, manifest)).toEqual(manifest);
  expect(listManifests(db).map(({ id }) => id)).toEqual(['m', 'a', 'z']);
  expect(listManifests(db, 'r1' as never).map(({ id }) => id)).toEqual(['m', 'z']);
  expect(findManifest(db, 'z' as never)).toEqual(made[0]);
  expect(findManifest(db, 'none' as never)).toBeUndefined();
});

test('the profile is empty at first, and later what was saved last', () => {
  const { db, save, given } = openRows();
  expect(readProfile(db)).toEqual(EMPTY_PROFILE);
  save(() => saveProfile(db, given.profile));
  expect(save(() => saveProfile(db, { ...given.profile, school: 'S' }))).toEqual({
    ...given.profile,
    school: 'S',
  });
});

test('settings that were chosen stand beside what else the table keeps, and are cleared alone', () => {
  const { db } = openRows();
  saveReminded(db, TODAY, ['document:bls']);
  saveSettings(db, { ...DEFAULT_SETTINGS, theme: 'dark', fixedToday: TODAY });
  expect(readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', fixedToday: TODAY });
  saveSettings(db, DEFAULT_SETTINGS);
  expect(readSettings(db)).toEqual(DEFAULT_SETTINGS);
  expect(readReminded(db, TODAY)).toEqual(['document:bls']);
});

test('what was reminded of is of one day, and of the next there is nothing yet', () => {
  const { db } = openRows();
  expect(readReminded(db, TODAY)).toEqual([]);
  saveReminded(db, TODAY, ['a']);
  saveReminded(db, TODAY, ['a', 'b']);
  expect(readReminded(db, TODAY)).toEqual(['a', 'b']);
  expect(readReminded(db, parseDay('2026-11-25'))).toEqual([]);
});

test('a file that nobody names is swept; one of a version, a packet or a step of undo stays', async () => {
  const { db, save, sha256, given } = openRows();
  const lonely = save(() => putBlob(db, new Uint8Array([1])));
  save(() => {
    saveDocument(db, given.document);
    saveVersion(db, given.version);
  });
  expect(sweepBlobs(db)).toBe(1);
  expect(sweepBlobs(db)).toBe(0);
  expect(Buffer.from(readBlob(db, sha256))).toEqual(Buffer.from(FILE));
  expect(await faultCode(() => readBlob(db, lonely))).toBe('blob-missing');
  save(() => db.exec('DELETE FROM document_versions'));
  expect(sweepBlobs(db)).toBe(0);
  insertManifest(db, given.manifest);
  db.exec('DELETE FROM change_rows; DELETE FROM changes');
  expect(sweepBlobs(db)).toBe(0);
  db.exec('DELETE FROM manifest_entries');
  expect(sweepBlobs(db)).toBe(1);
});

test('a file is named by its document, or as one that is gone', () => {
  const { db, save, sha256, given } = openRows();
  expect(nameBlob(db, sha256)).toEqual({ name: 'a deleted document' });
  save(() => {
    saveDocument(db, given.document);
    saveVersion(db, given.version);
  });
  expect(nameBlob(db, sha256)).toEqual({
    name: '"mark card" (mark.pdf)',
    document: given.document.id,
  });
  db.close();
  expect(nameBlob(db, sha256)).toEqual({ name: 'a document whose name cannot be read' });
});

test('a copy whose facts cannot be read is still a copy, without facts', () => {
  const { db, save, sha256 } = openRows();
  expect(findPlaceableFacts(db, sha256)).toBeUndefined();
  expect(readPlaceable(db, sha256)).toBeUndefined();
  save(() => putPlaceable(db, sha256, { maker: 3, facts: { pages: [] }, bytes: FILE }));
  expect(findPlaceableFacts(db, sha256)).toEqual({
    maker: 3,
    facts: { pages: [] },
    size: FILE.length,
  });
  db.prepare('UPDATE placeables SET facts = ?').run('{broken');
  expect(findPlaceableFacts(db, sha256)).toEqual({ maker: 3, facts: undefined, size: FILE.length });
  const copy = readPlaceable(db, sha256);
  expect(Buffer.from(copy?.bytes ?? [])).toEqual(Buffer.from(FILE));
  expect(copy?.facts).toBeUndefined();
  save(() => removePlaceable(db, sha256));
  expect(readPlaceable(db, sha256)).toBeUndefined();
});
