import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { DocumentType } from '../../../src/core/documents/document-type.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { codeOf } from '../../support/code-of.ts';
import { resultOf } from '../../support/result-of.ts';
import { type Client, sharedSeason } from '../../support/shared-season.ts';

const season = sharedSeason();

const SAMPLES = join(import.meta.dirname, '../../../resources/sample/documents');
const given = (file: string, name = file) => ({
  name,
  content: new Blob([readFileSync(join(SAMPLES, file))]),
});
const CARD = given('bls-card.pdf');

const OWN: DocumentType = {
  key: 'own-fit-test',
  title: 'Mask fit test',
  group: 'health',
  issuer: '',
  validity: { kind: 'none' },
  facts: [],
  note: '',
};

/** Takes files in and answers the one document on the shelf. */
async function shelve(client: Client, more: object = {}, files = [CARD]) {
  const report = await resultOf(await client.documents.import({ files, ...more }));
  expect(report.refused).toEqual([]);
  const [document] = await client.documents.list();
  if (document === undefined) throw new Error('nothing was taken in');
  return { document, report };
}

test('a file is told by its name: its type, its title, its pages, and not a second time', async () => {
  const client = season.client();
  const { document, report } = await shelve(client);
  expect(document).toMatchObject({ type: 'bls', issuer: '', notes: '' });
  expect(document.versions).toMatchObject([
    { fileName: 'bls-card.pdf', addedOn: '2027-01-12', pages: 2, kind: 'pdf', facts: {} },
  ]);
  expect(report.added).toMatchObject([{ file: 'bls-card.pdf', type: 'bls', pages: 2 }]);
  const again = await resultOf(await client.documents.import({ files: [CARD, CARD] }));
  expect(again.added).toEqual([]);
  expect(again.duplicates.map(({ document: id }) => id)).toEqual([document.id, document.id]);
});

test('the same file twice in one import is stored once, and a file in folders keeps its last name', async () => {
  const client = season.client();
  const files = [given('bls-card.pdf', 'C:\\scans\\2026/bls-card.pdf'), CARD];
  const { document, report } = await shelve(client, {}, files);
  expect([report.added.length, report.duplicates.length]).toEqual([1, 1]);
  expect(document.versions.map(({ fileName }) => fileName)).toEqual(['bls-card.pdf']);
});

test('what is said at the import holds for the file: its type, its days, its document', async () => {
  const client = season.client();
  const [issued, expires] = [parseDay('2026-02-01'), parseDay('2028-02-01')];
  const { document } = await shelve(client, { type: 'acls', issued, expires });
  expect(document).toMatchObject({ type: 'acls', versions: [{ issued, expires }] });
  const newer = await resultOf(
    await client.documents.import({ files: [given('passport.jpg')], document: document.id }),
  );
  expect(newer.added).toMatchObject([{ document: document.id, type: 'acls' }]);
  expect((await client.documents.list())[0]?.versions).toHaveLength(2);
});

test('a bad file is refused by name and the good ones go on', async () => {
  const client = season.client();
  const bad = { name: 'empty.pdf', content: new Blob([]) };
  const text = { name: 'notes.txt', content: new Blob(['plain text']) };
  const report = await resultOf(await client.documents.import({ files: [bad, CARD, text] }));
  expect(report.refused.map(({ file, code }) => `${file}: ${code}`)).toEqual([
    'empty.pdf: file-empty',
    'notes.txt: file-not-supported',
  ]);
  expect(report.added.map(({ file }) => file)).toEqual(['bls-card.pdf']);
});

test('an import for a type or a document that is not there takes nothing in', async () => {
  const client = season.client();
  const into = (more: object) =>
    codeOf(client.documents.import({ files: [CARD], ...more }).then(resultOf));
  expect(await into({ type: 'no-such-type' })).toBe('type-not-found');
  expect(await into({ document: 'gone' })).toBe('document-not-found');
  expect(await client.documents.list()).toEqual([]);
});

test('a document changes field by field: what is not named stays', async () => {
  const client = season.client();
  const { document } = await shelve(client);
  await client.documents.update({ id: document.id, issuer: 'American Heart Association' });
  await client.documents.update({ id: document.id, notes: 'In the red folder' });
  const changed = await client.documents.update({
    id: document.id,
    title: 'BLS provider card',
    notes: undefined,
  });
  expect(changed).toEqual({
    ...document,
    title: 'BLS provider card',
    issuer: 'American Heart Association',
    notes: 'In the red folder',
  });
  expect(await client.documents.list()).toEqual([changed]);
  expect((await client.app.undo()).label).toBe(`Changed ${document.title}`);
  expect((await client.documents.list())[0]?.title).toBe(document.title);
});

test('a document takes any type that there is, and no other', async () => {
  const client = season.client();
  const { document } = await shelve(client);
  await client.documents.saveType(OWN);
  for (const type of ['acls', OWN.key]) {
    expect((await client.documents.update({ id: document.id, type })).type).toBe(type);
  }
  const to = (type: string) => codeOf(client.documents.update({ id: document.id, type }));
  expect(await to('no-such-type')).toBe('type-not-found');
  expect(await codeOf(client.documents.update({ id: 'gone' as never, title: 'x' }))).toBe(
    'document-not-found',
  );
  expect((await client.documents.list())[0]?.type).toBe(OWN.key);
});

test('the days of a version: each stays until it is named, null clears it, and they keep their order', async () => {
  const client = season.client();
  const { document } = await shelve(client);
  const id = document.versions[0]?.id as never;
  const version = async (changes: object) =>
    (await client.documents.updateVersion({ id, ...changes })).versions[0];
  const [issued, expires] = [parseDay('2026-02-01'), parseDay('2028-02-01')];
  expect(await version({ issued })).toMatchObject({ issued });
  expect(await version({ expires })).toMatchObject({ issued, expires });
  // A one-day pass is issued and expires on the same day.
  expect(await version({ expires: issued })).toMatchObject({ issued, expires: issued });
  expect(
    await codeOf(client.documents.updateVersion({ id, expires: parseDay('2026-01-31') })),
  ).toBe('version-dates-invalid');
  const cleared = await version({ issued: null });
  expect([cleared?.issued, cleared?.expires]).toEqual([undefined, issued]);
  expect(await version({ expires: null })).not.toHaveProperty('expires');
});

test('facts: those named change, null takes one away, and a whole set replaces the other', async () => {
  const client = season.client();
  const { document } = await shelve(client);
  const id = document.versions[0]?.id as never;
  const facts = async (changes: object) =>
    (await client.documents.updateVersion({ id, ...changes })).versions[0]?.facts;
  await facts({ factChanges: { brand: 'American Heart Association', onlineOnly: true } });
  expect(await facts({ factChanges: { onlineOnly: false } })).toEqual({
    brand: 'AHA',
    onlineOnly: false,
  });
  expect(await facts({ factChanges: { brand: null } })).toEqual({ onlineOnly: false });
  expect(await facts({ facts: { brand: 'red cross' } })).toEqual({ brand: 'Red Cross' });
  expect(await facts({ issued: parseDay('2026-02-01') })).toEqual({ brand: 'Red Cross' });
});

test('an unknown fact or word is refused with the nearest, unless it is kept as typed', async () => {
  const client = season.client();
  const { document } = await shelve(client);
  const id = document.versions[0]?.id as never;
  const facts = (factChanges: object) =>
    client.documents.updateVersion({ id, factChanges: factChanges as never });
  await expect(facts({ brandd: 'AHA' })).rejects.toThrow('Nearest: brand.');
  await expect(facts({ brand: 'Red Crss' })).rejects.toThrow('The nearest is Red Cross.');
  expect(await codeOf(facts({ brand: 'Acme' }))).toBe('fact-value-unknown');
  const kept = await facts({ brand: { asTyped: 'Acme' } });
  expect(kept.versions[0]?.facts).toEqual({ brand: { asTyped: 'Acme' } });
  await expect(client.documents.update({ id: document.id, type: 'blss' })).rejects.toThrow(
    'Nearest: bls.',
  );
});

test('the last version takes its document along, unless the document was applied for', async () => {
  const client = season.client();
  const { document } = await shelve(client);
  await resultOf(
    await client.documents.import({ files: [given('passport.jpg')], document: document.id }),
  );
  const versions = (await client.documents.list())[0]?.versions ?? [];
  const remove = async (index: number) =>
    (await client.documents.removeVersion({ id: versions[index]?.id as never })).label;
  expect(await remove(0)).toBe(`Deleted a version of ${document.title}`);
  expect((await client.documents.list())[0]?.versions).toHaveLength(1);
  expect(await remove(1)).toBe(`Deleted ${document.title}`);
  expect(await client.documents.list()).toEqual([]);
});

test('a document that was applied for stays when its file goes', async () => {
  const client = season.client();
  const appliedOn = parseDay('2027-01-05');
  const expected = await client.documents.expect({ type: 'visa', title: 'B-1 visa', appliedOn });
  expect(expected).toMatchObject({ type: 'visa', title: 'B-1 visa', notes: '', appliedOn });
  await resultOf(
    await client.documents.import({ files: [given('passport.jpg')], document: expected.id }),
  );
  const id = (await client.documents.list())[0]?.versions[0]?.id as never;
  await client.documents.removeVersion({ id });
  expect(await client.documents.list()).toEqual([expected]);
  expect(
    await codeOf(client.documents.expect({ type: 'no-such-type', title: 'x', appliedOn })),
  ).toBe('type-not-found');
});

test('a file comes back as it came, and as the PDF that packets are made of', async () => {
  const client = season.client();
  const { document } = await shelve(client, {}, [given('passport.jpg')]);
  const version = document.versions[0]?.id as never;
  const original = await client.documents.file({ version, form: 'original' });
  expect(original).toMatchObject({ name: 'passport.jpg', mediaType: 'image/jpeg' });
  expect(Buffer.from(await original.content.arrayBuffer())).toEqual(
    readFileSync(join(SAMPLES, 'passport.jpg')),
  );
  const placeable = await client.documents.file({ version, form: 'placeable' });
  expect(placeable).toMatchObject({ name: 'passport.pdf', mediaType: 'application/pdf' });
  const pdf = await PDFDocument.load(await placeable.content.arrayBuffer());
  expect(pdf.getPageCount()).toBe(1);
  expect(placeable.content.type).toBe('application/pdf');
});

test('a type of one’s own comes and goes; one in use stays, and the catalogue always does', async () => {
  const client = season.client();
  const { document } = await shelve(client);
  const keys = async () => (await client.documents.types()).map(({ key }) => key);
  const before = await keys();
  await client.documents.saveType(OWN);
  expect(await keys()).toEqual([...before, OWN.key]);
  await client.documents.update({ id: document.id, type: OWN.key });
  expect(await codeOf(client.documents.removeType({ key: OWN.key }))).toBe('type-in-use');
  expect(await keys()).toContain(OWN.key);
  await client.documents.update({ id: document.id, type: 'bls' });
  expect((await client.documents.removeType({ key: OWN.key })).label).toBe(
    'Deleted the type Mask fit test',
  );
  expect(await keys()).toEqual(before);
  expect(await codeOf(client.documents.removeType({ key: 'bls' }))).toBe('type-not-found');
});

test('a changed type of the catalogue goes back to the bundled one while documents use it', async () => {
  const client = season.client();
  await shelve(client);
  const bls = async () => (await client.documents.types()).find(({ key }) => key === 'bls');
  const bundled = await bls();
  await client.documents.saveType({ ...OWN, key: 'bls', title: 'My BLS' });
  expect((await bls())?.title).toBe('My BLS');
  await client.documents.removeType({ key: 'bls' });
  expect(await bls()).toEqual(bundled);
});

/** Two hosts with no rules. */
async function twoHosts(client: Client) {
  const host = { city: '', state: 'MA', platform: 'vslo' } as const;
  const yale = await client.hosts.save({ ...host, name: 'Yale' });
  const emory = await client.hosts.save({ ...host, name: 'Emory' });
  return { yale, emory };
}

test('a paper of a host’s own is taken in for it, and for one elective there', async () => {
  const client = season.client();
  const { yale } = await twoHosts(client);
  const place = { host: yale.id, elective: 'Pain medicine' };
  const { document } = await shelve(client, { type: 'host-form', ...place });
  expect(document).toMatchObject({ type: 'host-form', ...place });
  const gone = { host: 'gone' as typeof yale.id };
  const refused = client.documents.import({ files: [CARD], ...gone }).then(resultOf);
  expect(await codeOf(refused)).toBe('host-not-found');
});

test('the host of a paper can be said later, changed, cleared, and taken back', async () => {
  const client = season.client();
  const { yale, emory } = await twoHosts(client);
  const { document } = await shelve(client, { type: 'fee-receipt' });
  const { id } = document;
  expect(document.host).toBeUndefined();
  const said = await client.documents.update({ id, host: yale.id, elective: 'ICU' });
  expect(said).toMatchObject({ host: yale.id, elective: 'ICU' });
  const same = await client.documents.update({ id, host: yale.id, title: 'Receipt' });
  expect(same).toMatchObject({ host: yale.id, elective: 'ICU', title: 'Receipt' });
  const moved = await client.documents.update({ id, host: emory.id });
  expect([moved.host, moved.elective]).toEqual([emory.id, undefined]);
  await client.app.undo();
  expect((await client.documents.list())[0]).toMatchObject({ host: yale.id, elective: 'ICU' });
  const cleared = await client.documents.update({ id, host: null });
  expect([cleared.host, cleared.elective]).toEqual([undefined, undefined]);
  const gone = { id, host: 'gone' as typeof yale.id };
  expect(await codeOf(client.documents.update(gone))).toBe('host-not-found');
});

test('what was applied for at one host is for that host, and waits for another when it goes', async () => {
  const client = season.client();
  const { yale } = await twoHosts(client);
  const asked = { type: 'state-permission', title: 'NYSED', appliedOn: parseDay('2027-01-04') };
  const expected = await client.documents.expect({ ...asked, host: yale.id });
  expect(expected).toMatchObject({ host: yale.id });
  await client.hosts.remove({ id: yale.id });
  expect((await client.documents.list())[0]?.host).toBeUndefined();
  await client.app.undo();
  expect((await client.documents.list())[0]?.host).toBe(yale.id);
});

test('a lead time of one’s own leaves the paper its host’s', async () => {
  const client = season.client();
  const types = await client.documents.types();
  const form = types.find(({ key }) => key === 'host-form');
  if (form === undefined) throw new Error('no such type');
  const { belongsTo: _, ...before } = form;
  await client.documents.saveType(before);
  const stored = (await client.documents.types()).find(({ key }) => key === 'host-form');
  expect(stored?.belongsTo).toBe('host');
});
