import { expect, test } from 'vitest';
import {
  findDocument,
  listDocuments,
  removeDocument,
  saveDocument,
} from '../../../src/backend/rows/document-store.ts';
import { removeHost, saveHost } from '../../../src/backend/rows/host-store.ts';
import {
  findVersion,
  listVersions,
  removeVersion,
  saveVersion,
} from '../../../src/backend/rows/version-store.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { another, openRows } from '../../support/open-rows.ts';

test('documents come by title, whatever their capitals; a document saved again is changed', () => {
  const { db, save, given } = openRows();
  const titled = (id: string, title: string) => another(given.document, id, { title });
  save(() => {
    saveHost(db, given.host);
    for (const one of [titled('d3', 'passport'), titled('d1', 'BLS'), titled('d2', 'acls')]) {
      expect(saveDocument(db, one)).toEqual({ ...one, versions: [] });
    }
  });
  expect(listDocuments(db).map(({ title }) => title)).toEqual(['acls', 'BLS', 'passport']);
  const { appliedOn: _, ...had } = { ...titled('d3', 'Passport'), type: 'passport' };
  save(() => saveDocument(db, had));
  expect(findDocument(db, had.id)).toEqual({ ...had, versions: [] });
  expect(listDocuments(db)).toHaveLength(3);
});

test('a host that goes leaves its papers without one', () => {
  const { db, save, given } = openRows();
  save(() => {
    saveHost(db, given.host);
    saveDocument(db, given.document);
  });
  save(() => removeHost(db, given.host.id));
  const { host: _host, elective: _elective, ...left } = given.document;
  expect(findDocument(db, given.document.id)).toEqual({ ...left, versions: [] });
});

test('a document goes with its versions, and only once', () => {
  const { db, save, given } = openRows();
  const other = another(given.document, 'd2');
  save(() => {
    saveDocument(db, given.document);
    saveDocument(db, other);
    saveVersion(db, given.version);
    saveVersion(db, another(given.version, 'v2', { document: other.id }));
  });
  const remove = () => save(() => removeDocument(db, given.document.id));
  expect([remove(), remove()]).toEqual([true, false]);
  expect(findDocument(db, given.document.id)).toBeUndefined();
  expect(findVersion(db, given.version.id)).toBeUndefined();
  expect(listDocuments(db).map(({ versions }) => versions.map(({ id }) => id))).toEqual([['v2']]);
});

test('a version changes its dates, facts, pages and notes, and nothing that came with its file', () => {
  const { db, save, given } = openRows();
  const { version } = given;
  save(() => saveDocument(db, given.document));
  save(() => saveVersion(db, version));
  const changed = { issued: parseDay('2026-05-05'), facts: { titer: 3 }, pages: 9, notes: [] };
  const kept = save(() =>
    saveVersion(db, {
      ...version,
      ...changed,
      fileName: 'other.pdf',
      addedOn: parseDay('2020-01-01'),
    }),
  );
  expect(kept).toEqual({ ...version, ...changed });
  expect(listVersions(db, given.document.id)).toEqual([kept]);
  const remove = () => save(() => removeVersion(db, version.id));
  expect([remove(), remove()]).toEqual([true, false]);
});
