import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { KEPT_CHANGES } from '../../../src/backend/database/change.ts';
import { readBlob } from '../../../src/backend/rows/blob-store.ts';
import { emptyBin } from '../../../src/backend/rows/empty-bin.ts';
import { insertManifest } from '../../../src/backend/rows/manifest-store.ts';
import { addDays, type Day, parseDay } from '../../../src/core/shared/day.ts';
import { makeEntities } from '../../support/fill-vault.ts';
import { PASSPHRASE } from '../../support/vault-fixture.ts';
import { addVisit, drain, openSeason } from '../agenda/open-season.ts';

const SAMPLES = join(import.meta.dirname, '../../../resources/sample/documents');
const TODAY = parseDay('2027-01-12');

type Client = Awaited<ReturnType<typeof openSeason>>['client'];

async function addFile(client: Client, name: string, fields: object) {
  const files = [{ name, content: new Blob([readFileSync(join(SAMPLES, name))]) }];
  await drain(await client.documents.import({ files, ...fields } as never));
  const document = (await client.documents.list()).find(({ versions }) =>
    versions.some(({ fileName }) => fileName === name),
  );
  if (document === undefined) throw new Error(`${name} was not taken in.`);
  return document;
}

/** What a power cut would do is tested elsewhere: nothing waits for the disk here. */
async function openQuick(today?: string) {
  const app = await openSeason(today);
  app.backend.context.session.require().db.pragma('synchronous = OFF');
  return app;
}

async function edit({ client }: Awaited<ReturnType<typeof openSeason>>, times: number) {
  for (let at = 0; at < times; at += 1) await client.profile.save({ phone: String(at) } as never);
}

const bytesOf = async (client: Client, version: string) => {
  const { content } = await client.documents.file({ version, form: 'original' } as never);
  return new Uint8Array(await content.arrayBuffer());
};

test('a passport deleted before 600 edits is restored whole after a restart, and its history told', async () => {
  const app = await openQuick();
  const { backend, client } = app;
  const passport = await addFile(client, 'passport.jpg', {
    type: 'passport',
    issued: '2020-05-04',
    expires: '2030-05-03',
  });
  await client.immunizations.save({
    kind: 'igra',
    on: parseDay('2026-12-01'),
    test: 'QuantiFERON',
    result: 'negative',
    country: 'TR',
    evidence: [passport.id],
  } as never);
  const before = await client.documents.list();
  const record = await client.immunizations.list();
  await client.documents.remove({ id: passport.id });
  await edit(app, 600);
  await client.vault.lock();
  await backend.close();

  const again = await createBackend({
    folder: backend.context.place.folder(),
    window: 'terminal',
    version: '0',
    today: addDays(TODAY, 29),
    log: () => {},
  });
  onTestFinished(() => again.close());
  const later = createRouterClient(again.router, { context: again.context });
  await later.vault.open({ passphrase: PASSPHRASE });
  const [binned] = await later.bin.list();
  expect(binned).toMatchObject({
    kind: 'document',
    id: passport.id,
    title: passport.title,
    deletedOn: TODAY,
    keptUntil: addDays(TODAY, 30),
    files: 1,
  });
  expect(await later.bin.restore({ kind: 'document', id: passport.id })).toEqual({
    label: `Restored ${passport.title}`,
  });
  expect(await later.documents.list()).toEqual(before);
  expect(await later.immunizations.list()).toEqual(record);
  expect(await bytesOf(later, passport.versions[0]?.id ?? '')).toEqual(
    new Uint8Array(readFileSync(join(SAMPLES, 'passport.jpg'))),
  );
  expect(await later.bin.list()).toEqual([]);

  const { entries } = await later.history.list({ words: passport.title });
  expect(entries.map(({ on, label }) => `${on} ${label}`)).toEqual([
    `${addDays(TODAY, 29)} Restored ${passport.title}`,
    `${TODAY} Deleted ${passport.title}`,
    `${TODAY} Added passport.jpg`,
  ]);
  expect((await later.history.list({ thing: passport.id })).entries).toHaveLength(3);

  // Restoring is an action like any other.
  await later.app.undo();
  expect(await later.documents.list()).toEqual([]);
  expect((await later.bin.list()).map(({ id }) => id)).toEqual([passport.id]);
  await later.app.redo();
  expect(await later.documents.list()).toEqual(before);
}, 60_000);

test('undoing a deletion empties its place in the bin, and redoing it fills it again', async () => {
  const { client } = await openQuick();
  const { host, rotation } = await addVisit(client, 'North', []);
  const titles = async () => (await client.bin.list()).map(({ title }) => title);
  await client.rotations.remove({ id: rotation.id });
  await client.hosts.remove({ id: host.id });
  expect(await titles()).toEqual(['North', 'At North']);
  await client.app.undo();
  expect(await titles()).toEqual(['At North']);
  await client.app.undo();
  expect(await titles()).toEqual([]);
  await client.app.redo();
  expect(await titles()).toEqual(['At North']);
});

test('every kind of thing that a person makes comes back as it was, and is named where it was', async () => {
  const { client } = await openQuick();
  const { host, rotation } = await addVisit(client, 'North', ['bls', 'acls']);
  const first = await addFile(client, 'bls-card.pdf', { type: 'bls', host: host.id });
  const card = await addFile(client, 'acls-certificate.pdf', { document: first.id });
  const [rule] = host.requirements;
  await client.rotations.setException({
    rotation: rotation.id,
    requirement: rule?.id,
    exception: { kind: 'waived', note: 'by mail' },
  } as never);
  const line = await client.budget.saveLine({
    title: 'Room',
    category: 'housing',
    rotation: rotation.id,
    plannedMinor: 100_00,
    currency: 'USD',
    timing: { kind: 'day', day: TODAY },
  } as never);
  const fund = await client.budget.saveFund({
    title: 'Savings',
    minor: 5,
    currency: 'USD',
    on: TODAY,
  } as never);
  const group = await client.budget.saveGroup({ title: 'East', rotations: [rotation.id] } as never);
  const entry = await client.immunizations.save({
    kind: 'dose',
    vaccine: 'mmr',
    product: '',
    on: parseDay('2003-09-02'),
  } as never);
  const letter = await client.letters.save({ writer: 'Dr. Bea', rotation: rotation.id } as never);
  const own = {
    key: 'own-form',
    title: 'Own form',
    group: 'host',
    issuer: '',
    validity: { kind: 'none' },
    facts: [],
    note: '',
    source: { label: 'Me', url: '', readOn: TODAY },
  };
  await client.documents.saveType(own as never);
  const all = async () => ({
    documents: await client.documents.list(),
    hosts: await client.hosts.list(),
    rotations: await client.rotations.list(),
    lines: await client.budget.lines(),
    funds: await client.budget.funds(),
    groups: await client.budget.groups(),
    record: await client.immunizations.list(),
    letters: await client.letters.list(),
    types: await client.documents.types(),
  });
  const before = await all();

  await client.hosts.save({ id: host.id, requirements: host.requirements.slice(1) } as never);
  await client.budget.removeGroup({ id: group.id });
  await client.immunizations.remove({ id: entry.id });
  await client.documents.removeType({ key: own.key });
  await client.budget.removeFund({ id: fund.id });
  await client.budget.removeLine({ id: line.id });
  await client.letters.remove({ id: letter.id });
  const older = card.versions.find(({ fileName }) => fileName === 'bls-card.pdf');
  await client.documents.removeVersion({ id: older?.id ?? ('' as never) });
  expect((await client.bin.list()).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    `version bls-card.pdf of ${card.title}`,
    'letter Letter of Dr. Bea',
    'line Room',
    'fund Savings',
    'type Own form',
    'entry MMR dose of 2 Sep 2003',
    'group East',
    'rule bls of North',
  ]);
  for (const { kind, id } of await client.bin.list()) await client.bin.restore({ kind, id });
  expect(await all()).toEqual({
    ...before,
    // A rule comes back behind those that took its place in the order.
    hosts: [
      {
        ...before.hosts[0],
        requirements: expect.arrayContaining([...(before.hosts[0]?.requirements ?? [])]),
      },
    ],
  });

  await client.rotations.remove({ id: rotation.id });
  await client.hosts.remove({ id: host.id });
  expect((await client.documents.list())[0]?.host).toBeUndefined();
  expect((await client.budget.lines())[0]?.rotation).toBeUndefined();
  // The rotation cannot be without its host, which comes back before it.
  await client.bin.restore({ kind: 'rotation', id: rotation.id });
  const after = await all();
  expect(after.rotations).toEqual(before.rotations);
  expect(after.lines).toEqual(before.lines);
  expect(after.letters).toEqual(before.letters);
  expect(after.groups).toEqual(before.groups);
  expect(after.documents).toEqual(before.documents);
  expect(await client.bin.list()).toEqual([]);
}, 60_000);

test('what was put in the place of a deleted thing since stays', async () => {
  const { client } = await openQuick();
  const { host, rotation } = await addVisit(client, 'North', []);
  const other = await client.rotations.save({
    host: host.id,
    title: 'Other',
    start: parseDay('2027-03-01'),
    end: parseDay('2027-03-26'),
  } as never);
  const letter = await client.letters.save({ writer: 'Dr. Bea', rotation: rotation.id } as never);
  await client.rotations.remove({ id: rotation.id });
  await client.letters.save({ id: letter.id, rotation: other.id } as never);
  await client.bin.restore({ kind: 'rotation', id: rotation.id });
  expect((await client.letters.list())[0]?.rotation).toBe(other.id);
});

test('after 30 days, and where undo does not reach, a deleted thing goes with its file; its line in the history stays', async () => {
  const app = await openQuick('2025-01-12');
  const { backend, client } = app;
  const { db } = backend.context.session.require();
  const on = parseDay('2025-01-12');
  const count = (table: string) =>
    Number((db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n);
  const card = await addFile(client, 'bls-card.pdf', { type: 'bls' });
  const sent = await addFile(client, 'acls-certificate.pdf', { type: 'acls' });
  const [version] = sent.versions;
  if (version === undefined) throw new Error('The certificate has no file.');
  const { manifest } = makeEntities('sent', version.sha256);
  insertManifest(db, manifest);
  await client.documents.remove({ id: card.id });
  await client.documents.remove({ id: sent.id });
  expect(emptyBin(db, addDays(on, 31)), 'undo still reaches it').toBe(0);
  await edit(app, KEPT_CHANGES);
  expect(emptyBin(db, addDays(on, 30)), 'its last day').toBe(0);
  expect(count('blobs')).toBe(2);

  const reopen = async (today: Day | undefined) => {
    await client.vault.lock();
    Object.assign(backend.context, { todayOverride: today });
    await client.vault.open({ passphrase: PASSPHRASE });
    return backend.context.session.require().db.prepare('SELECT sha256 FROM blobs').all();
  };
  expect(await reopen(addDays(on, 99)), 'a day that is named empties nothing').toHaveLength(2);
  expect(await client.bin.list()).toEqual([]);
  expect(await reopen(undefined)).toEqual([{ sha256: version.sha256 }]);
  expect(
    await bytesOfBlob(backend, version.sha256),
    'what a packet names stays, also after its days',
  ).toEqual(new Uint8Array(readFileSync(join(SAMPLES, 'acls-certificate.pdf'))));
  const { entries } = await client.history.list({ words: 'deleted bls' });
  expect(entries).toMatchObject([{ label: `Deleted ${card.title}`, lines: [] }]);
}, 60_000);

const bytesOfBlob = async (
  { context }: Awaited<ReturnType<typeof openSeason>>['backend'],
  sha256: string,
) => readBlob(context.session.require().db, sha256);

test('what is not in the bin is said not to be there', async () => {
  const { client } = await openQuick();
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: { data?: { code?: string } }) => error.data?.code,
    );
  const thing = { kind: 'host', id: 'nobody' } as const;
  expect(await code(client.bin.restore(thing))).toBe('bin-thing-not-found');
  expect(await code(client.bin.erase({ things: [thing] }))).toBe('bin-thing-not-found');
});
