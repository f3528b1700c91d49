import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dueNow, noteShown } from '../../../src/backend/agenda/due-now.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { readCalendar, soleValue } from '../../support/read-calendar.ts';
import { makeFolder } from '../../support/vault-fixture.ts';
import { addVisit, drain, openSeason } from './open-season.ts';

const CARD = join(import.meta.dirname, '../../../resources/sample/documents/bls-card.pdf');

type Client = Awaited<ReturnType<typeof openSeason>>['client'];

const list = async (client: Client) =>
  (await client.agenda.list()).open.map(({ key, action }) => `${action} ${key}`);

/** Takes the sample's BLS card in, with a day until which it holds. */
async function addCard(client: Client, expires: string): Promise<string> {
  const content = new Blob([readFileSync(CARD)]);
  const files = [{ name: 'bls-card.pdf', content }];
  await drain(
    await client.documents.import({ files, type: 'bls', expires: parseDay(expires) } as never),
  );
  return (await client.documents.list())[0]?.id ?? '';
}

test('a step that is done is off every list, undo brings it back, and so does taking the tick off', async () => {
  const { client } = await openSeason();
  await addVisit(client, 'North', ['bls', 'acls']);
  expect(await list(client)).toContain('Add document:bls');
  const { label } = await client.agenda.mark({ step: 'document:bls', mark: { kind: 'done' } });
  expect(label).toBe('Done: Add BLS card');
  expect(await list(client)).not.toContain('Add document:bls');
  const { next } = await client.season.overview();
  expect(next.map(({ key }) => key)).not.toContain('document:bls');
  expect((await client.agenda.list()).away).toMatchObject([
    { step: { key: 'document:bls' }, doneOn: '2027-01-12' },
  ]);

  expect((await client.app.undo()).label).toBe('Done: Add BLS card');
  expect(await list(client)).toContain('Add document:bls');
  await client.app.redo();
  await client.agenda.mark({ step: 'document:bls', mark: null });
  expect(await list(client)).toContain('Add document:bls');
});

test('a step that is put off comes back on its day', async () => {
  const { backend, client } = await openSeason();
  await addVisit(client, 'North', ['bls']);
  const until = parseDay('2027-01-20');
  await client.agenda.mark({ step: 'document:bls', mark: { kind: 'snoozed', until } });
  expect((await client.agenda.list()).away).toMatchObject([{ until: '2027-01-20' }]);
  Object.assign(backend.context, { todayOverride: until });
  expect(await list(client)).toContain('Add document:bls');
});

test('a mark on what is not there, or until a day that has passed, is refused', async () => {
  const { client } = await openSeason();
  await addVisit(client, 'North', ['bls']);
  const code = (mark: Promise<unknown>) =>
    mark.then(
      () => 'none',
      (error) => error.data?.code ?? error.code,
    );
  expect(await code(client.agenda.mark({ step: 'document:no', mark: { kind: 'done' } }))).toBe(
    'step-not-found',
  );
  const until = parseDay('2027-01-12');
  expect(
    await code(client.agenda.mark({ step: 'document:bls', mark: { kind: 'snoozed', until } })),
  ).toBe('snooze-day-invalid');
});

test('what is done and comes back is on the agenda again; undo knows of both', async () => {
  const { client } = await openSeason();
  await addVisit(client, 'North', ['bls']);
  await client.agenda.mark({ step: 'document:bls', mark: { kind: 'done' } });
  const id = await addCard(client, '2028-01-31');
  expect((await client.agenda.list()).away).toEqual([]);
  await client.documents.remove({ id: id as never });
  expect(await list(client)).toContain('Add document:bls');
  await client.app.undo();
  await client.app.undo();
  // The card has gone with the import, and the tick that it had ended is back.
  expect(await client.documents.list()).toEqual([]);
  expect((await client.agenda.list()).away).toMatchObject([{ doneOn: '2027-01-12' }]);
});

const SAMPLES = join(import.meta.dirname, '../../../resources/sample/documents');

/** Several files in one action, each filed by its name; a text among them is refused. */
async function addFiles(client: Client, names: readonly string[], signal?: AbortSignal) {
  const files = names.map((name) => ({
    name,
    content: new Blob([name.endsWith('.txt') ? 'not a paper' : readFileSync(join(SAMPLES, name))]),
  }));
  await drain(await client.documents.import({ files } as never, signal && { signal }));
}

test('an import of several files ends the marks it settles, in its one step', async () => {
  const { client } = await openSeason();
  await addVisit(client, 'North', ['bls', 'acls']);
  await client.agenda.mark({ step: 'document:bls', mark: { kind: 'done' } });
  await client.agenda.mark({ step: 'document:acls', mark: { kind: 'done' } });
  // The last that is stored is not the last of the list: what follows it is refused.
  await addFiles(client, ['bls-card.pdf', 'acls-certificate.pdf', 'readme.txt']);
  expect((await client.agenda.list()).away).toEqual([]);
  const types = async () => (await client.documents.list()).map(({ type }) => type).sort();
  expect(await types()).toEqual(['acls', 'bls']);

  await client.app.undo();
  // One undo takes both cards back, and with them the end of the marks.
  expect(await types()).toEqual([]);
  const away = (await client.agenda.list()).away.map(({ step }) => step.key);
  expect(away.sort()).toEqual(['document:acls', 'document:bls']);
  await client.app.redo();
  expect((await client.agenda.list()).away).toEqual([]);
});

test('an import that leaves everything as it was leaves no step of undo and no mark ended', async () => {
  const { client } = await openSeason();
  await addVisit(client, 'North', ['bls']);
  await client.agenda.mark({ step: 'document:bls', mark: { kind: 'done' } });
  await addFiles(client, ['readme.txt']);
  expect((await client.agenda.list()).away).toHaveLength(1);
  expect((await client.app.undo()).label).toBe('Done: Add BLS card');
});

test('reminders: once a day for each step, none when they are not wanted or the vault is locked', async () => {
  const { backend, client } = await openSeason();
  await addVisit(client, 'North', ['bls']);
  Object.assign(backend.context, { todayOverride: parseDay('2027-01-31') });
  const [first] = dueNow(backend.context);
  expect(first?.title).toBe('Add BLS card');
  expect(dueNow(backend.context), 'until one was shown').toEqual([first]);
  if (first !== undefined) noteShown(backend.context, first);
  expect(dueNow(backend.context)).toEqual([]);
  Object.assign(backend.context, { todayOverride: parseDay('2027-02-01') });
  await client.app.saveSettings({ desktopReminders: false });
  expect(dueNow(backend.context)).toEqual([]);
  await client.app.saveSettings({ desktopReminders: true });
  expect(dueNow(backend.context)).not.toEqual([]);
  await client.vault.lock();
  expect(dueNow(backend.context)).toEqual([]);
});

test('the calendar: a file in the chosen folder, or a download with the same bytes', async () => {
  const { backend, client } = await openSeason();
  await addVisit(client, 'North', ['bls']);
  const folder = makeFolder();
  const { token } = backend.context.folders.add(folder);
  const saved = await client.agenda.calendar({ to: { kind: 'folder', token } });
  const given = await client.agenda.calendar({ to: { kind: 'download' } });
  const text = readFileSync(join(folder, 'sojourn.ics'), 'utf8');
  expect(saved).toMatchObject({ name: 'sojourn.ics', path: join(folder, 'sojourn.ics') });
  expect(await given.content?.text()).toBe(text);
  expect(text).toContain('UID:document-bls@');
});

test('a calendar saved again says what changed since: moved, and once that it is cancelled', async () => {
  const { client } = await openSeason();
  const { rotation } = await addVisit(client, 'North', ['bls']);
  const save = async () => {
    const { content } = await client.agenda.calendar({ to: { kind: 'download' } });
    const { parts } = readCalendar(new Uint8Array((await content?.arrayBuffer()) ?? []));
    return new Map(parts.map((part) => [soleValue(part, 'UID').split('@')[0], part]));
  };
  const said = (file: Awaited<ReturnType<typeof save>>, uid: string) =>
    ['SEQUENCE', 'DTSTAMP', 'DTSTART', 'STATUS'].map((name) => {
      const part = file.get(uid);
      return part === undefined ? undefined : soleValue(part, name);
    });
  const uid = `rotation-${rotation.id}`;
  const first = await save();
  expect(said(first, uid)).toEqual(['2568', '20270112T004248Z', '20270201', 'CONFIRMED']);
  await client.rotations.save({
    id: rotation.id,
    start: parseDay('2027-02-08'),
    end: parseDay('2027-03-05'),
  });
  const second = await save();
  expect(said(second, uid)).toEqual(['2569', '20270112T004249Z', '20270208', 'CONFIRMED']);
  await client.rotations.save({ id: rotation.id, stage: 'declined' });
  const third = await save();
  expect(said(third, uid)).toEqual(['2570', '20270112T004250Z', '20270208', 'CANCELLED']);
  expect(said(third, 'document-bls')[3]).toBe('CANCELLED');
  expect((await save()).get(uid)).toBeUndefined();
  await client.app.undo();
  expect(said(await save(), uid).slice(2)).toEqual(['20270208', 'CONFIRMED']);
});
