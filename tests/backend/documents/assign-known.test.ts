import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { resultOf } from '../../support/result-of.ts';
import { type Client, sharedSeason } from '../../support/shared-season.ts';

const season = sharedSeason();

const SAMPLES = join(import.meta.dirname, '../../../resources/sample/documents');
const given = (file: string, name = file) => ({
  name,
  content: new Blob([readFileSync(join(SAMPLES, file))]),
});
const SCAN = given('bls-card.pdf', 'scan 0007.pdf');

async function take(client: Client, more: object = {}, files = [SCAN]) {
  return resultOf(await client.documents.import({ files, ...more }));
}

test('a file that is here already becomes what it is added as, with its name; undo takes it back', async () => {
  const client = season.client();
  await take(client);
  const [before] = await client.documents.list();
  expect(before).toMatchObject({ type: 'other', title: 'Scan 0007' });
  const issued = parseDay('2026-03-01');
  const report = await take(client, { type: 'bls', issued });
  expect(report).toMatchObject({
    added: [],
    duplicates: [],
    assigned: [{ file: SCAN.name, document: before?.id, type: 'bls', was: 'other' }],
  });
  expect(await client.documents.list()).toMatchObject([
    { id: before?.id, type: 'bls', title: 'BLS card', versions: [{ issued }] },
  ]);
  // Nothing is left to assign: it is one that is here already.
  expect((await take(client, { type: 'bls' })).duplicates).toHaveLength(1);
  expect((await client.app.undo()).label).toBe('Assigned scan 0007.pdf');
  expect(await client.documents.list()).toEqual([before]);
});

test("a host's own paper becomes that host's, and what another host calls its electives goes", async () => {
  const client = season.client();
  const [mercy, lakeside] = [await addHost(client, 'Mercy'), await addHost(client, 'Lakeside')];
  await take(client, { type: 'host-form', host: mercy, elective: 'Surgery' });
  const report = await take(client, { type: 'host-form', host: lakeside });
  expect(report.assigned).toMatchObject([{ type: 'host-form', was: 'host-form' }]);
  const [form] = await client.documents.list();
  expect(form?.host).toBe(lakeside);
  expect(form?.elective).toBeUndefined();
});

test('the file that an applied-for paper waits for is moved to it, with what rests on it', async () => {
  const client = season.client();
  await take(client, { type: 'acls' });
  const [scan] = await client.documents.list();
  const version = scan?.versions[0];
  if (scan === undefined || version === undefined) throw new Error('nothing was taken in');
  const day = parseDay('2026-03-01');
  await client.documents.updateVersion({ id: version.id, issued: day });
  const dose = { kind: 'dose', vaccine: 'mmr', product: '', on: day, evidence: [scan.id] } as const;
  const entry = await client.immunizations.save(dose);
  const waiting = await client.documents.expect({ type: 'bls', title: 'BLS', appliedOn: day });
  const report = await take(client, { document: waiting.id });
  expect(report.assigned).toMatchObject([{ document: waiting.id, type: 'bls', was: 'acls' }]);
  expect(await client.documents.list()).toMatchObject([
    { id: waiting.id, type: 'bls', versions: [{ fileName: SCAN.name, issued: day }] },
  ]);
  expect(await client.immunizations.list()).toMatchObject([
    { id: entry.id, evidence: [waiting.id] },
  ]);
  await client.app.undo();
  expect((await client.documents.list()).map(({ id }) => id).toSorted()).toEqual(
    [scan.id, waiting.id].toSorted(),
  );
  expect(await client.immunizations.list()).toMatchObject([{ evidence: [scan.id] }]);
});

test('a title that came with the type follows a corrected type; a written one stays', async () => {
  const client = season.client();
  await take(client, {}, [given('passport.jpg', 'cv.jpg')]);
  const [taken] = await client.documents.list();
  if (taken === undefined) throw new Error('nothing was taken in');
  const { id } = taken;
  expect(taken.title).toBe('Curriculum vitae');
  expect((await client.documents.update({ id, type: 'passport' })).title).toBe('Passport');
  await client.documents.update({ id, title: 'The old passport' });
  expect((await client.documents.update({ id, type: 'visa' })).title).toBe('The old passport');
});

async function addHost(client: Client, name: string) {
  const empty = { city: '', state: '', contact: '', notes: '' };
  const made = { ...empty, name, platform: 'e-mail' as const, requirements: [], fictional: false };
  return (await client.hosts.save(made)).id;
}
